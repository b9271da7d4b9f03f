/** The least that React, Leaflet and react-leaflet can do with the same islands: what ours is measured against. */
import "leaflet/dist/leaflet.css";
import "./floor.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { GeoJSON, MapContainer } from "react-leaflet";
import islands from "../../public/geojson/islands-light.geojson?raw";

const data = JSON.parse(islands);

function Floor() {
  const [chosen, setChosen] = useState("");
  return (
    <>
      <MapContainer
        bounds={[
          [43.3, 145.3],
          [45.6, 149],
        ]}
      >
        <GeoJSON
          data={data}
          onEachFeature={({ id }, layer) => {
            layer.on("add", () => layer.getElement()?.setAttribute("data-feature", String(id)));
            layer.on("click", () => setChosen(String(id)));
          }}
        />
      </MapContainer>
      <aside id="panel">{chosen}</aside>
    </>
  );
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Floor />);
