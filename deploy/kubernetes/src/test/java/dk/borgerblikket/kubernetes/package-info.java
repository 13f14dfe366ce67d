/**
 * Checks of the manifests in {@code k8s/} that need no cluster. Each check looks at what {@code kubectl kustomize} makes of an
 * overlay and answers with what is wrong, so that planted faults can be shown to it.
 */
@NullMarked
package dk.borgerblikket.kubernetes;

import org.jspecify.annotations.NullMarked;
