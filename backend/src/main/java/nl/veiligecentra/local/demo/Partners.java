package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Register.Grant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The organisations that work in all areas of Westland, and their people. */
final class Partners {

    private final Register register;
    private final UUID municipality;
    private final UUID umbrella;
    private final UUID police;
    private final UUID fireService;
    private final Map<String, Party> parties = new LinkedHashMap<>();

    Partners(Register register) {
        this.register = register;
        municipality = register.organisation("MUNICIPALITY", "gemeente Westland");
        umbrella = register.organisation("UMBRELLA", "MKB Westland");
        police = register.organisation("POLICE", "Politie, team Westland");
        fireService = register.organisation("FIRE_SERVICE", "Veiligheidsregio Haaglanden, brandweer");
        addMunicipality();
        addUmbrella();
        addEmergencyServices();
        addOthers();
    }

    UUID municipality() {
        return municipality;
    }

    UUID fireService() {
        return fireService;
    }

    UUID police() {
        return police;
    }

    /** The parties that are the same in every area. */
    Map<String, Party> parties() {
        return parties;
    }

    Party parkManagement() {
        return parties.get("PARK_MANAGEMENT");
    }

    private void addMunicipality() {
        parties.put("MUNICIPALITY_MAINTENANCE", municipal("beheer", "Beheer openbare ruimte", 3));
        parties.put("MUNICIPALITY_ENFORCEMENT", municipal("boa", "Handhaving (boa)", 3));
        parties.put("MUNICIPALITY_SUPERVISION", municipal("toezicht", "Toezicht en vergunningen", 2));
        parties.put("MUNICIPALITY_SAFETY", municipal("veiligheid", "Openbare orde en veiligheid", 2));
        var joris = new Person(register.account(Account.JORIS), municipality);
        register.grant(Grant.inMunicipality(joris, null, "MUNICIPALITY", municipality));
    }

    private Party municipal(String code, String name, int people) {
        var department = register.department(municipality, code, name);
        return new Party(municipality, department, staff(municipality, department, "MUNICIPALITY", people));
    }

    private void addUmbrella() {
        var marit = new Person(register.account(Account.MARIT), umbrella);
        register.grant(Grant.inMunicipality(marit, null, "MANAGER", municipality));
        var centres = register.department(umbrella, "centrummanagement", "Centrummanagement");
        var parks = register.department(umbrella, "parkmanagement", "Parkmanagement");
        parties.put("CENTRE_MANAGEMENT", new Party(umbrella, centres, List.of(marit)));
        parties.put("PARK_MANAGEMENT", new Party(umbrella, parks, List.of(marit)));
    }

    private void addEmergencyServices() {
        var neighbourhood = register.department(police, "wijkagenten", "Wijkagenten");
        register.department(police, "basisteam", "Basisteam");
        var femke = new Person(register.account(Account.FEMKE), police);
        register.grant(Grant.inMunicipality(femke, null, "POLICE", municipality));
        parties.put("POLICE", new Party(police, neighbourhood, List.of(femke)));

        var prevention = register.department(fireService, "risicobeheersing", "Risicobeheersing");
        var daan = new Person(register.account(Account.DAAN), fireService);
        register.grant(Grant.inMunicipality(daan, null, "FIRE_SERVICE", municipality));
        parties.put("FIRE_SERVICE", new Party(fireService, prevention, List.of(daan)));
    }

    private void addOthers() {
        var platform = register.organisation("PLATFORM", "Veilige Centra");
        register.grant(new Grant(register.account(Account.ANNA), platform, null, "ADMIN", "PLATFORM", null, null));
        var advisers = register.organisation("UMBRELLA", "Kompas Procesbegeleiding");
        var lotte = new Person(register.account(Account.LOTTE), advisers);
        register.grant(Grant.inMunicipality(lotte, null, "FACILITATOR", municipality));
    }

    private List<Person> staff(UUID organisation, UUID department, String role, int people) {
        var staff = new ArrayList<Person>();
        for (int i = 0; i < people; i++) {
            var person = new Person(register.staffMember(), organisation);
            register.grant(Grant.inMunicipality(person, department, role, municipality));
            staff.add(person);
        }
        return staff;
    }
}
