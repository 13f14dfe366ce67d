package dk.borgerblikket.administration.link;

import dk.borgerblikket.visibility.konfiguration.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link as it is read and sent. */
@Schema(name = "LinkBesked")
public record LinkBesked(
        @Schema(required = true, maxLength = Linkkontrol.MAKS_TEKST, description = "Hvad linket hedder") @Nullable
        String tekst,

        @Schema(required = true, maxLength = Linkkontrol.MAKS_URL, description = "Adressen, altid https") @Nullable
        String url) {

    public static LinkBesked af(Link link) {
        return new LinkBesked(link.tekst(), link.url());
    }
}
