# shellcheck shell=bash
# Sourced by run, test and deploy/local/token. Finds the tools that the project needs, or says what is missing.
# Works with the bash 3.2 of macOS.

MIN_JDK=25
MIN_MAVEN=3.8.7
MIN_NODE=18

# Prints the feature version of the JDK in the folder $1; nothing when there is no JDK there.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
    fi
}

# Sets and exports JAVA_HOME to a JDK that is new enough: the caller's own choice first, then the usual places.
find_jdk() {
    local on_path="" candidate version seen=""
    if command -v java >/dev/null 2>&1; then
        on_path=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' || true)
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -n "$candidate" ] || continue
        version=$(jdk_version "$candidate" || true)
        [ -n "$version" ] || continue
        if [ "$version" -ge "$MIN_JDK" ]; then
            export JAVA_HOME="$candidate"
            return 0
        fi
        case " $seen " in *" $version "*) ;; *) seen="$seen $version" ;; esac
    done
    {
        echo "Borgerblikket skal bruge JDK $MIN_JDK eller nyere${seen:+ (fandt kun JDK${seen// / })}."
        echo "Installér den, for eksempel Eclipse Temurin fra https://adoptium.net, og sæt JAVA_HOME, hvis den ikke findes af sig selv."
        echo "A JDK $MIN_JDK or newer is needed. Install one, or point JAVA_HOME at it."
    } >&2
    return 1
}

# Checks that mvn is on the PATH and new enough. Needs JAVA_HOME.
find_maven() {
    local found="" a b c
    if command -v mvn >/dev/null 2>&1; then
        found=$(mvn -B -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9]*\.[0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' || true)
    fi
    if [ -n "$found" ]; then
        IFS=. read -r a b c <<<"$found"
        [ $((a * 1000000 + b * 1000 + c)) -ge 3008007 ] && return 0
    fi
    {
        echo "Borgerblikket skal bruge Maven $MIN_MAVEN eller nyere${found:+ (fandt $found)} som 'mvn' på PATH."
        echo "Maven $MIN_MAVEN or newer is needed as 'mvn' on the PATH."
    } >&2
    return 1
}

node_installed() {
    local major
    command -v npm >/dev/null 2>&1 || return 1
    major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9][0-9]*\).*/\1/p' || true)
    [ -n "$major" ] && [ "$major" -ge "$MIN_NODE" ]
}

# Checks that Node.js with npm is there, which fetches the style sheet and script of the pages. Installs it where it may.
find_node() {
    node_installed && return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installerer Node.js med npm, som henter sidernes designsystem …"
        {
            apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm
        } >/dev/null || true
        node_installed && return 0
    fi
    {
        echo "Borgerblikket skal bruge Node.js $MIN_NODE eller nyere med 'npm' på PATH for at bygge siderne."
        echo "Installér det, for eksempel med 'apt-get install nodejs npm' eller fra https://nodejs.org."
        echo "Node.js $MIN_NODE or newer with npm is needed to build the pages."
    } >&2
    return 1
}

# Runs Maven without what a new JDK has to say about an older Maven.
maven() {
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
        mvn -B -ntp -Dstyle.color=never "$@"
}
