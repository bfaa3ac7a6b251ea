import { useState, type MouseEvent } from 'react';
import { worldSize } from '../../site/world.ts';
import { toMapPoint, toPosition, toView, type PlaceValue, type Position } from './map-position.ts';
import { say } from '../settings/say.ts';

interface PlaceMapProps {
  base: string;
  value: PlaceValue;
  onPosition: (position: Position) => void;
}

/** Our own map of the world: it shows the point, and a click on it sets one. The fields above do the same by keyboard. */
export function PlaceMap({ base, value, onPosition }: PlaceMapProps) {
  const [isNear, setNear] = useState(false);
  const point = toMapPoint(value['lat'], value['lon']);
  const view = toView(isNear ? point : undefined);
  const precision = String(value['precision'] ?? 'region');
  const set = (event: MouseEvent<SVGSVGElement>) => {
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const position = toPosition(at, precision);
    if (position) onPosition(position);
  };
  const radius = Number(view.split(' ')[2]) / 80;
  return (
    <div className="desk-map">
      <svg viewBox={view} role="img" aria-label={describe(value, point !== undefined)} onClick={set}>
        <image href={`${base}land.svg`} width={worldSize.width} height={worldSize.height} />
        {point && <circle cx={point.x} cy={point.y} r={radius} />}
      </svg>
      <p>
        <small>{say('aClickOnTheMap')}</small>
      </p>
      <button type="button" aria-pressed={isNear} disabled={!point} onClick={() => setNear(!isNear)}>
        {say('lookCloser')}
      </button>
    </div>
  );
}

function describe(value: PlaceValue, hasPoint: boolean): string {
  return hasPoint
    ? say('mapWithPoint', { lat: String(value['lat']), lon: String(value['lon']) })
    : say('mapOfTheWorldWithout');
}
