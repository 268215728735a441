package nl.veiligecentra.local.demo;

import nl.veiligecentra.testing.Someone;

/** @param mostRead how many rows of a large table may be looked at */
record Question(String name, Someone by, String path, long mostRead) {

    @Override
    public String toString() {
        return name + ", " + by.name().toLowerCase();
    }
}
