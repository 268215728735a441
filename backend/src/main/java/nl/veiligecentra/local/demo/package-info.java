/**
 * Westland, made up: its areas, partners and people, and two years of what was reported and done about it. The same
 * seed and the same clock give the same rows. Names of people, shops and firms are invented; places are real, and lie
 * about where they are. Written straight into the tables, in one transaction, when they are empty and the settings ask
 * for it.
 */
package nl.veiligecentra.local.demo;
