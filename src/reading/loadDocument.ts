/** Every page of the site ends with its script: one without was cut on its way. */
const isWhole = (page: Document) => page.querySelector("body > script[type=module]") !== null;

/** Another page of the site as a document that is read and never shown; no HTML is made from a string. */
function loadDocument(address: string, isWanted: (page: Document) => boolean): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.timeout = 10_000;
    request.addEventListener("load", () => {
      const page = request.responseXML;
      if (request.status < 400 && page !== null && isWhole(page) && isWanted(page)) resolve(page);
      else reject(new Error(`${address} could not be had`));
    });
    for (const trouble of ["error", "timeout", "abort"])
      request.addEventListener(trouble, () => reject(new Error(`${address}: ${trouble}`)));
    request.send();
  });
}

/** Asks for each page once; what could not be had is asked for again. `isWanted`: false for what is another page in its place. */
export function createLoader(isWanted: (page: Document) => boolean = () => true) {
  const known = new Map<string, Promise<Document>>();
  return async (address: string): Promise<Document> => {
    const page = known.get(address) ?? loadDocument(address, isWanted);
    known.set(address, page);
    page.catch(() => known.delete(address));
    return page;
  };
}
