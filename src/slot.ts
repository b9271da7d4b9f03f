/** The place in the delivered page that waits for a live part. */
export const slot = (name: string): Element => document.querySelector(`[data-slot=${name}]`) ?? document.body;
