package dk.borgerblikket.soap.konvolut;

import dk.borgerblikket.web.Fejlkode;

/** What can be wrong with an envelope. */
public enum Soapfejlkode implements Fejlkode {
    XML_ULAESELIG(400, "Beskeden kan ikke læses som XML, eller den er for dyb eller for stor."),
    DTD_IKKE_TILLADT(400, "Beskeden må ikke have en dokumenttype (DTD)."),
    KONVOLUT_UGYLDIG(400, "Beskeden er ikke en gyldig SOAP-konvolut."),
    FORKERT_SOAPVERSION(500, "Beskeden skal være en konvolut i SOAP 1.1 eller SOAP 1.2."),
    HEADER_IKKE_FORSTAAET(500, "Beskeden har en header, som skal forstås, men som tjenesten ikke kender."),
    UKENDT_OPERATION(400, "Tjenesten har ingen operation med denne besked.");

    private final int status;
    private final String titel;

    Soapfejlkode(int status, String titel) {
        this.status = status;
        this.titel = titel;
    }

    @Override
    public String kode() {
        return name();
    }

    /** Status in SOAP 1.2; its binding to HTTP has 500 for two errors of the sender too. */
    @Override
    public int status() {
        return status;
    }

    @Override
    public String titel() {
        return titel;
    }
}
