package nl.veiligecentra.shared.geo;

import java.util.List;

/** Real places, to the nearest ten metres. */
final class Westland {

    static final Point LANGESTRAAT_GRAVENZANDE = Point.at(4.1655, 52.0013);
    static final Point WILHELMINAPLEIN_NAALDWIJK = Point.at(4.2096, 51.9937);
    static final Point MARKTPLEIN_GRAVENZANDE = Point.at(4.1640, 52.0022);

    static final Polygon CENTRE_GRAVENZANDE = new Polygon(List.of(List.of(
            List.of(4.1600, 51.9990),
            List.of(4.1690, 51.9990),
            List.of(4.1690, 52.0040),
            List.of(4.1600, 52.0040),
            List.of(4.1600, 51.9990))));

    static final LineString LANGESTRAAT =
            new LineString(List.of(List.of(4.1640, 52.0020), List.of(4.1655, 52.0013), List.of(4.1675, 52.0003)));

    private Westland() {}
}
