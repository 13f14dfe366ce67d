package dk.borgerblikket.lookup.soap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the operations answer (organisation §4). What is not there is an ordinary answer with status 44.
 *
 * @param uuid the object that was made
 * @param fundet what was read, in the form of the contract: one or several
 * @param idListe what was found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection(targets = {Svar.class, Svar.IdListe.class})
record Svar(
        @JsonProperty("StandardRetur") StandardRetur standardRetur,
        @JsonProperty("UUIDIdentifikator") @Nullable UUID uuid,
        @JsonProperty("FiltreretOejebliksbillede") @Nullable Object fundet,
        @JsonProperty("IdListe") @Nullable IdListe idListe) {

    /** The objects that a search found. */
    record IdListe(@JsonProperty("UUIDIdentifikator") List<UUID> uuider) {}

    /** The outcome of a write; these services have no code for a conflict of its own (organisation §4). */
    static Svar skrevet(UnikRetur retur) {
        var statuskode = retur.statusKode() == Statuskode.KONFLIKT ? Statuskode.AFVIST : retur.statusKode();
        return new Svar(new StandardRetur(statuskode, retur.fejlbeskedTekst()), null, null, null);
    }

    /** The same, with the UUID of what was made. */
    static Svar oprettet(UnikRetur retur) {
        var svar = skrevet(retur);
        return svar.standardRetur().statusKode() == Statuskode.OK
                ? new Svar(svar.standardRetur(), retur.uuid(), null, null)
                : svar;
    }

    /** What was read. */
    static Svar laest(Object fundet) {
        return new Svar(StandardRetur.ok(), null, fundet, null);
    }

    /** What was found. */
    static Svar fundet(List<UUID> uuider) {
        return uuider.isEmpty()
                ? ikkeFundet("Ingen objekter opfylder søgningen.")
                : new Svar(StandardRetur.ok(), null, null, new IdListe(uuider));
    }

    static Svar ikkeFundet(String tekst) {
        return new Svar(new StandardRetur(Statuskode.IKKE_FUNDET, tekst), null, null, null);
    }
}
