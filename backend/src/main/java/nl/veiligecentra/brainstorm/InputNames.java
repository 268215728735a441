package nl.veiligecentra.brainstorm;

import nl.veiligecentra.shared.subject.SubjectName;

/** What an input is called in a line: about whom it is, and nothing of what it says. */
final class InputNames {

    private InputNames() {}

    static SubjectName of(InputAbout about) {
        return switch (about) {
            case POLICE -> name("de politie", "the police");
            case MUNICIPALITY -> name("de gemeente", "the municipality");
            case FIRE_SERVICE -> name("de brandweer", "the fire service");
            case BIZ -> name("de BIZ", "the BIZ");
            case UMBRELLA -> name("MKB Westland", "MKB Westland");
            case OTHER -> name("de samenwerking", "the cooperation");
        };
    }

    private static SubjectName name(String nl, String en) {
        return new SubjectName("Ervaring met " + nl, "Experience with " + en, null);
    }
}
