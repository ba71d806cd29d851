(function () {
  'use strict';
  var frame = document.getElementById('map');
  var field = document.getElementById('at');
  var chosen = document.getElementById('chosen');
  var still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  var map = L.map(frame, {
    attributionControl: false, zoomAnimation: !still, fadeAnimation: !still, inertia: !still, keyboardPanDelta: 40
  });
  var mark = null;
  function choose(at) {
    var point = at.wrap();
    field.value = point.lng.toFixed(6) + ',' + point.lat.toFixed(6);
    if (mark) {
      mark.setLatLng(point);
    } else {
      mark = L.circleMarker(point, { radius: 9, color: '#0b0c0c', fillColor: '#ffdd00', fillOpacity: 1, interactive: false }).addTo(map);
    }
    chosen.textContent = chosen.getAttribute('data-chosen');
  }
  map.on('click', function (event) { choose(event.latlng); });
  document.getElementById('middle').addEventListener('click', function () { choose(map.getCenter()); });
  map.setView([54, -2], 6);
  fetch(frame.getAttribute('data-areas'))
    .then(function (answer) { return answer.json(); })
    .then(function (areas) {
      var names = function (feature) {
        var properties = feature.properties;
        var name = properties.name;
        Object.keys(properties).forEach(function (key) {
          if (!name && /name|nm$/i.test(key)) { name = properties[key]; }
        });
        return String(name || '');
      };
      var layer = L.geoJSON(areas, {
        style: { color: '#00534a', weight: 2, fillColor: '#00a08e', fillOpacity: 0.25 },
        onEachFeature: function (feature, shape) {
          var label = document.createElement('span');
          label.textContent = names(feature);
          shape.bindTooltip(label, { sticky: true });
        }
      }).addTo(map);
      map.fitBounds(layer.getBounds());
      frame.setAttribute('data-ready', 'yes');
    });
})();
