package dk.borgerblikket.caseindex.soap;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Skemavalidering;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.soap.proeve.Soapsvar;
import java.util.List;
import java.util.UUID;

/** A sender at the address of the case index. */
final class Indeksklient {

    static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    static final Skemavalidering SKEMAER =
            new Skemavalidering(Indekskontrakt.KONTRAKT, "sagdok-6/xsd/6.0.STS-0/SagDokumentIndeksOperationer.xsd");
    static final Soapklient KLIENT = klient("11111111");

    private Indeksklient() {}

    /** The sender, for a municipality. */
    static Soapklient klient(String kommune) {
        return new Soapklient(SagdokumentindeksResource.ADRESSE, Indekskontrakt.KONTRAKT, SKEMAER, SYSTEM, kommune);
    }

    static Soapsvar kald(Soapversion version, String besked) {
        return KLIENT.kald(version, besked);
    }

    /** What the relations of this kind and role refer to that have no end. */
    static List<String> gaeldende(Soapsvar svar, String art, UUID rolle) {
        return svar.xpath("//*[local-name()='" + art + "'][*[local-name()='Rolle']='" + rolle
                + "' and *[local-name()='Virkning']/*[local-name()='TilTidspunkt']/*[local-name()='GraenseIndikator']]"
                + "/*[local-name()='ReferenceID']");
    }
}
