package dk.borgerblikket.caseindex.soap;

import dk.borgerblikket.soap.konvolut.Soapform;
import jakarta.inject.Singleton;

/** The SOAP address tells of errors as faults. */
@Singleton
class Fejlform extends Soapform {

    Fejlform() {
        super(SagdokumentindeksResource.ADRESSE);
    }
}
