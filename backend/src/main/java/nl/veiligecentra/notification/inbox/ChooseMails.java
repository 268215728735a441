package nl.veiligecentra.notification.inbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/** Of kinds that are not named the usual holds. */
public record ChooseMails(@NotNull @Size(max = 20) List<@NotNull @Valid NotificationChoice> choices) {}
