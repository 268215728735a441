package nl.veiligecentra.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;

/** All contacts of an area, in the order in which they are shown. */
public record EditContacts(@NotNull @Size(max = 50) List<@NotNull @Valid Entry> contacts) {

    public record Entry(
            @NotBlank @Size(max = 120) String label,

            @Size(max = 30) @Pattern(regexp = "[0-9+() -]*", message = "must be a phone number")
            String phone,

            @Email @Size(max = 254) String email,
            @Size(max = 300) String note) {}
}
