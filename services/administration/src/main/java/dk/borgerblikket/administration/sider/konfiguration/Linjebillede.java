package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.fagsystem.Fagsystem;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.administration.sider.Rettigheder;
import dk.borgerblikket.administration.sider.konfiguration.Linjeformular.Linkfelt;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a line shows.
 *
 * @param maerke tag of the draft that was seen; empty when there is none yet
 * @param nummer place of the line, from 0; null for a new one
 * @param besked the line as it stands in the fields
 * @param systemer source systems that can be chosen
 * @param meddelelse why it was not saved; null when nothing went wrong
 */
record Linjebillede(
        Kommunehoved hoved,
        Rettigheder rettigheder,
        String maerke,
        @Nullable Integer nummer,
        KleLinjeBesked besked,
        List<Fagsystem> systemer,
        @Nullable Meddelelse meddelelse) {

    public String kle() {
        return tekst(besked.kle());
    }

    public String fradato() {
        return tekst(besked.fradato());
    }

    public String note() {
        return tekst(besked.note());
    }

    public boolean vis() {
        return Boolean.TRUE.equals(besked.vis());
    }

    public boolean sager() {
        return !Boolean.FALSE.equals(besked.sager());
    }

    public boolean ydelser() {
        return !Boolean.FALSE.equals(besked.ydelser());
    }

    public boolean aktive() {
        return Boolean.TRUE.equals(besked.aktiveUdenFradato());
    }

    public String tilstand() {
        var filter = besked.fagsystemer();
        return filter == null || filter.tilstand() == null ? "ALLE" : filter.tilstand();
    }

    public boolean valgt(UUID system) {
        var filter = besked.fagsystemer();
        return filter != null && filter.systemer() != null && filter.systemer().contains(system.toString());
    }

    public String titel() {
        return besked.titel() == null ? "KLE_EMNE" : besked.titel();
    }

    public String dokumenter() {
        return besked.dokumenter() == null ? "TIL_FRA_BORGEREN" : besked.dokumenter();
    }

    public String foelsomhed() {
        return besked.maksFoelsomhed() == null ? "FOELSOMME_PERSONOPLYSNINGER" : besked.maksFoelsomhed();
    }

    public List<Linkfelt> links() {
        return Linjeformular.linkfelter(besked);
    }

    /** Where the form goes. */
    public String sti() {
        return hoved.rod() + "/kladde/linjer" + (nummer == null ? "" : "/" + nummer);
    }

    private static String tekst(@Nullable String vaerdi) {
        return vaerdi == null ? "" : vaerdi;
    }
}
