/** Reads coast rings from the DCW-GMT file (netCDF-4, which is HDF5). */
import hdf5 from "h5wasm/node";

/** In the stored integers this value starts a new ring. */
const NEW_RING = 65535;

/**
 * The rings of one DCW area, as closed arrays of [longitude, latitude] in degrees (WGS 84).
 * Stored as 16-bit steps of about 19 m: value = min + step / scale.
 */
export async function readDcwRings(file, code) {
  await hdf5.ready;
  const source = new hdf5.File(file, "r");
  try {
    const longitudes = readSteps(source, `${code}_lon`);
    const latitudes = readSteps(source, `${code}_lat`);
    return splitRings(longitudes, latitudes);
  } finally {
    source.close();
  }
}

function readSteps(source, name) {
  const variable = source.get(name);
  const [min] = variable.attrs.min.value;
  const [scale] = variable.attrs.scale.value;
  return Array.from(variable.value, (step) => (step === NEW_RING ? undefined : min + step / scale));
}

function splitRings(longitudes, latitudes) {
  const rings = [];
  longitudes.forEach((longitude, index) => {
    if (longitude === undefined) rings.push([]);
    else rings.at(-1).push([longitude, latitudes[index]]);
  });
  return rings.map(closeRing);
}

function closeRing(ring) {
  const [first, last] = [ring[0], ring.at(-1)];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, [...first]];
}
