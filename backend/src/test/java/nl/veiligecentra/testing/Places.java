package nl.veiligecentra.testing;

/** The areas and organisations of the tests. */
public final class Places {

    public static final String GRAVENZANDE = "0c000000-0000-7000-8000-000000000001";
    public static final String NAALDWIJK = "0c000000-0000-7000-8000-000000000002";
    public static final String MUNICIPALITY = "0a000000-0000-7000-8000-000000000001";
    public static final String BIZ_GRAVENZANDE = "0a000000-0000-7000-8000-000000000002";
    public static final String MKB = "0a000000-0000-7000-8000-000000000004";
    public static final String POLICE = "0a000000-0000-7000-8000-000000000005";
    public static final String BLOEMEN = "0a000000-0000-7000-8000-000000000011";
    public static final String FIETSPLEIN = "0a000000-0000-7000-8000-000000000012";
    public static final String MAINTENANCE = "0d000000-0000-7000-8000-000000000001";
    public static final String NOBODY = "0a000000-0000-7000-8000-0000000000ff";

    private Places() {}
}
