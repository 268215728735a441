package nl.veiligecentra.testing;

/** The people of the tests, the same as in the demo. */
public enum Someone {
    NOOR(1, "Noor de Wit"),
    SEM(2, "Sem Vermeer"),
    BRAM(3, "Bram Hoekstra"),
    MARIT(4, "Marit van Dalen"),
    JORIS(5, "Joris Bakker"),
    FEMKE(6, "Femke Smit"),
    DAAN(7, "Daan Visser"),
    LOTTE(8, "Lotte Mulder"),
    WILLEM(9, "Willem Dekker"),
    KEES(10, "Kees Brouwer"),
    ANNA(11, "Anna Jansen"),
    /** Another shop in noor's street. */
    YARA(12, "Yara Postma"),
    /** Works in noor's shop. */
    PIM(13, "Pim Kuiper"),
    /** Manager of Naaldwijk only. */
    OSCAR(14, "Oscar Veldman"),
    /** Works for the municipality in 's-Gravenzande, and is a member, for the same municipality, in Naaldwijk. */
    IRIS(41, "Iris Boon"),
    /** Signed in, but a member of nothing. */
    STRANGER(99, "Vera Vreemd");

    private final int number;
    private final String fullName;
    private String token;

    Someone(int number, String fullName) {
        this.number = number;
        this.fullName = fullName;
    }

    public String subject() {
        return "00000000-0000-4000-8000-0000000000%02d".formatted(number);
    }

    public String fullName() {
        return fullName;
    }

    public String email() {
        return name().toLowerCase() + "@example.org";
    }

    /** Signed once: that takes longer than what it is used for. */
    public synchronized String token() {
        if (token == null) {
            token = TestIssuer.sign(TestIssuer.claims(subject())
                    .claim("name", fullName)
                    .claim("email", email())
                    .claim("email_verified", true)
                    .claim("preferred_username", name().toLowerCase()));
        }
        return token;
    }
}
