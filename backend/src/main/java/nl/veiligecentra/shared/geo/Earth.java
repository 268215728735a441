package nl.veiligecentra.shared.geo;

/** The earth as a ball: within half a percent, which is a lamp post on the scale of a shopping street. */
final class Earth {

    private static final double RADIUS = 6_371_008.8;

    static final double METRES_PER_DEGREE = Math.toRadians(RADIUS);

    private Earth() {}

    /** Along the great circle (haversine). */
    static double metresBetween(Point from, Point to) {
        double dLat = Math.toRadians(to.lat() - from.lat());
        double dLon = Math.toRadians(to.lon() - from.lon());
        double chord = square(Math.sin(dLat / 2))
                + Math.cos(Math.toRadians(from.lat()))
                        * Math.cos(Math.toRadians(to.lat()))
                        * square(Math.sin(dLon / 2));
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double x) {
        return x * x;
    }
}
