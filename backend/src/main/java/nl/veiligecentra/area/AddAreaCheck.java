package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.organisation.OrganisationDirectory.Known;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.shared.geo.Boundary;
import nl.veiligecentra.shared.geo.Polygon;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether what stands in an area fits together; all mistakes are told at once. */
@ApplicationScoped
class AddAreaCheck {

    private final OrganisationDirectory organisations;

    AddAreaCheck(OrganisationDirectory organisations) {
        this.organisations = organisations;
    }

    /** @return the organisation that will be the controller */
    Known require(AddArea request) {
        var errors = new ArrayList<InputError>();
        checkBoundary(request.boundary(), errors);
        if (organisations
                .find(request.municipalityId())
                .filter(o -> o.kind() == OrganisationKind.MUNICIPALITY)
                .isEmpty()) {
            errors.add(InputError.inBody("/municipalityId", "unknown-organisation", "No such municipality."));
        }
        var controller = organisations.find(request.controllerId()).filter(AddAreaCheck::mayAnswerForData);
        if (controller.isEmpty()) {
            errors.add(InputError.inBody(
                    "/controllerId", "no-controller", "No such organisation, or one that cannot be the controller."));
        }
        checkParties(request.parties(), errors);
        refuse(errors);
        return controller.orElseThrow();
    }

    static void requireUsable(EditArea edited) {
        var errors = new ArrayList<InputError>();
        checkBoundary(edited.boundary(), errors);
        refuse(errors);
    }

    void require(EditParties edited) {
        var errors = new ArrayList<InputError>();
        checkParties(edited.parties(), errors);
        refuse(errors);
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void checkParties(List<AddArea.Entry> parties, List<InputError> errors) {
        var missing = EnumSet.allOf(PartyName.class);
        for (int i = 0; i < parties.size(); i++) {
            var entry = parties.get(i);
            if (!missing.remove(entry.party())) {
                errors.add(InputError.inBody("/parties/" + i + "/party", "twice", "Each party is named once."));
            }
            checkParty("/parties/" + i, entry, errors);
        }
        if (!missing.isEmpty()) {
            var names = missing.stream().map(PartyName::name).collect(Collectors.joining(", "));
            errors.add(InputError.inBody("/parties", "missing-party", "Nobody is " + names + "."));
        }
    }

    private void checkParty(String at, AddArea.Entry entry, List<InputError> errors) {
        Optional<Known> known = organisations.find(entry.organisationId());
        if (known.filter(o -> entry.party().fits(o.kind())).isEmpty()) {
            errors.add(InputError.inBody(
                    at + "/organisationId",
                    "does-not-fit",
                    "No such organisation, or not one that can be this party."));
        } else if (entry.departmentId() != null && !known.get().has(entry.departmentId())) {
            errors.add(InputError.inBody(
                    at + "/departmentId", "unknown-department", "The organisation has no such department."));
        }
    }

    private static void checkBoundary(Polygon boundary, List<InputError> errors) {
        try {
            Boundary.of(boundary);
        } catch (IllegalArgumentException crossesItself) {
            errors.add(InputError.inBody("/boundary", "invalid", crossesItself.getMessage() + "."));
        }
    }

    /** One controller for each area: never the police, who receive only, and no single shop. */
    private static boolean mayAnswerForData(Known organisation) {
        return switch (organisation.kind()) {
            case BIZ, SHOPKEEPERS_ASSOCIATION, UMBRELLA, MUNICIPALITY -> true;
            default -> false;
        };
    }
}
