package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.photo.Photo;
import nl.veiligecentra.shared.photo.PhotoStudio;
import nl.veiligecentra.shared.photo.RefusedPhoto;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.UUID;

/** Photos of things and places: kept without metadata, shown to the party it lies with, to members after release. */
@ApplicationScoped
public class PhotoService {

    private static final int AT_MOST = 5;

    private final IncidentRepository incidents;
    private final PhotoRepository photos;
    private final CategoryService categories;
    private final PhotoStudio studio;
    private final Access access;
    private final Event<IncidentChanged> changes;
    private final Clock clock;

    PhotoService(
            IncidentRepository incidents,
            PhotoRepository photos,
            CategoryService categories,
            PhotoStudio studio,
            Access access,
            Event<IncidentChanged> changes,
            Clock clock) {
        this.incidents = incidents;
        this.photos = photos;
        this.categories = categories;
        this.studio = studio;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public IncidentPhoto add(UUID id, byte[] upload) {
        var viewer = Viewer.of(access);
        var incident = own(id, viewer);
        if (!categories.find(incident.category()).orElseThrow().photoStep()) {
            throw new RuleViolation(
                    "no-photo-here", "Photos are of things and places; this kind of report takes none.");
        }
        if (photos.list(id, false).size() >= AT_MOST) {
            throw new RuleViolation("photo-limit", "A report holds at most " + AT_MOST + " photos.");
        }
        var photo = photos.add(id, developed(upload), viewer.person(), clock.instant());
        recount(incident);
        return photo;
    }

    @Transactional
    public byte[] bytes(UUID id, UUID photoId, PhotoSize size) {
        var viewer = Viewer.of(access);
        var row = incidents.row(viewer.areas(), id, viewer.person()).orElseThrow(NotFound::new);
        var view =
                viewer.viewOf(row.subject()).filter(v -> v != View.WITHOUT_TEXT).orElseThrow(NotFound::new);
        return photos.bytes(id, photoId, size, view == View.SHARED).orElseThrow(NotFound::new);
    }

    @Transactional
    public void remove(UUID id, UUID photoId) {
        var incident = own(id, Viewer.of(access));
        if (photos.remove(id, photoId) == 0) {
            throw new NotFound();
        }
        recount(incident);
    }

    private Incident own(UUID id, Viewer viewer) {
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        if (!viewer.isOwn(incident.subject())) {
            throw new Refused("not-yours", "Only who reported it adds photos.");
        }
        if (!incident.status().isOpen()) {
            throw new RuleViolation("closed", "It is no longer open.");
        }
        return incident;
    }

    private Photo developed(byte[] upload) {
        try {
            return studio.develop(upload);
        } catch (RefusedPhoto refused) {
            throw new InvalidInput(InputError.inBody("", refused.reason().code(), "This cannot be kept as a photo."));
        }
    }

    private void recount(Incident incident) {
        incident.photosBecome(photos.list(incident.id(), false).size(), clock.instant());
        incidents.flush();
        changes.fire(new IncidentChanged(incident.id(), incident.areaId(), incident.version()));
    }
}
