package nl.veiligecentra.local.demo;

import java.util.Locale;

/** Somebody who can sign in; the same people, with the same subjects, stand in the realm file. */
enum Account {
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
    ANNA(11, "Anna Jansen");

    private final int number;
    private final String fullName;

    Account(int number, String fullName) {
        this.number = number;
        this.fullName = fullName;
    }

    int number() {
        return number;
    }

    String fullName() {
        return fullName;
    }

    String subject() {
        return "00000000-0000-4000-8000-0000000000%02d".formatted(number);
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@example.org";
    }
}
