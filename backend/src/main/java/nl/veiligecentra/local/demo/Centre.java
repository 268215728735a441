package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Script.AreaPlan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An area with its streets, parties and shopkeepers, as they stand in the tables. */
record Centre(
        UUID id,
        AreaPlan plan,
        Map<String, UUID> streets,
        Map<String, Party> parties,
        boolean hasTerms,
        List<Shopkeeper> shopkeepers) {

    /** @param street where the shop is */
    record Shopkeeper(Person person, String street) {}

    Party party(String name) {
        return parties.get(name);
    }

    List<Shopkeeper> shopkeepersIn(String street) {
        return shopkeepers.stream()
                .filter(keeper -> keeper.street().equals(street))
                .toList();
    }
}
