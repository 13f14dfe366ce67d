package dk.borgerblikket.local.configuration;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Reads settings out of Java sources with the compiler's own parser: the methods of {@code @ConfigMapping} interfaces, the
 * parameters with {@code @ConfigProperty}, and the {@code ${name:default}} of {@code @Scheduled}.
 */
final class Sources {

    /** As in a properties file and in an annotation; a default may hold anything but a brace. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z][a-z0-9.-]*)(?::([^}]*))?}");

    private static final Pattern MAP = Pattern.compile("Map<\\w+, (.*)>");
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    private final String module;
    private final List<Setting> settings = new ArrayList<>();

    private Sources(String module) {
        this.module = module;
    }

    static List<Setting> read(String module, List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var sources = new Sources(module);
            for (var unit : task.parse()) {
                sources.new Reader(DocTrees.instance(task), unit).scan(unit, null);
            }
            return sources.settings;
        }
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final Map<String, TreePath> types = new HashMap<>();

        Reader(DocTrees docs, CompilationUnitTree unit) {
            this.docs = docs;
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    types.put(type.getSimpleName().toString(), getCurrentPath());
                    return super.visitClass(type, nothing);
                }
            }.scan(unit, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            annotation(type.getModifiers(), "ConfigMapping")
                    .ifPresent(mapping -> group(text(mapping, "prefix"), getCurrentPath()));
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitVariable(VariableTree parameter, Void nothing) {
            annotation(parameter.getModifiers(), "ConfigProperty").ifPresent(property -> {
                var reader = getCurrentPath();
                while (reader.getLeaf().getKind() != Tree.Kind.CLASS
                        && reader.getLeaf().getKind() != Tree.Kind.RECORD) {
                    reader = reader.getParentPath();
                }
                add(
                        text(property, "name"),
                        parameter.getType().toString(),
                        text(property, "defaultValue"),
                        "Read by `%s`: %s".formatted(((ClassTree) reader.getLeaf()).getSimpleName(), meaning(reader)));
            });
            return super.visitVariable(parameter, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            annotation(method.getModifiers(), "Scheduled")
                    .ifPresent(schedule -> PLACEHOLDER
                            .matcher(schedule.toString())
                            .results()
                            .forEach(found -> add(
                                    found.group(1),
                                    "String",
                                    Optional.ofNullable(found.group(2)).orElse(""),
                                    meaning(getCurrentPath()))));
            return super.visitMethod(method, nothing);
        }

        private void group(String prefix, TreePath path) {
            for (var member : ((ClassTree) path.getLeaf()).getMembers()) {
                if (member instanceof MethodTree method) {
                    member(prefix, method, new TreePath(path, method));
                }
            }
        }

        private void member(String prefix, MethodTree method, TreePath path) {
            var modifiers = method.getModifiers();
            var own = annotation(modifiers, "WithName")
                    .map(a -> text(a, "value"))
                    .orElseGet(() -> method.getName()
                            .toString()
                            .replaceAll("([A-Z])", "-$1")
                            .toLowerCase());
            var name = annotation(modifiers, "WithParentName").isPresent() ? prefix : prefix + "." + own;
            var type = method.getReturnType().toString();
            var map = MAP.matcher(type);
            if (map.matches()) {
                name += ".\"<key>\"";
                type = map.group(1);
            }
            var meaning = meaning(path).isEmpty() ? meaning(path.getParentPath()) : meaning(path);
            if (types.containsKey(type) && types.get(type).getLeaf().getKind() == Tree.Kind.INTERFACE) {
                group(name, types.get(type));
            } else {
                add(
                        name,
                        type,
                        annotation(modifiers, "WithDefault")
                                .map(a -> text(a, "value"))
                                .orElse(""),
                        meaning);
            }
        }

        private void add(String name, String type, String standard, String meaning) {
            settings.add(new Setting(name, module, type, standard, meaning));
        }

        /** The first sentence, without the tags of Javadoc. */
        private String meaning(TreePath path) {
            var comment = docs.getDocComment(path);
            if (comment == null) {
                return "";
            }
            var body = TAG.matcher(comment).replaceAll("`$1`").split("\n\\s*@|<p>", 2)[0];
            return body.replaceAll("\\s+", " ").strip().split("(?<=\\.) (?=[A-Z])", 2)[0];
        }
    }

    private static Optional<AnnotationTree> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .<AnnotationTree>map(a -> a)
                .filter(a -> a.getAnnotationType().toString().equals(name))
                .findFirst();
    }

    /** An annotation with one value does not name it. */
    private static String text(AnnotationTree annotation, String argument) {
        for (var given : annotation.getArguments()) {
            var named = given instanceof AssignmentTree assignment
                    ? assignment.getVariable().toString()
                    : "value";
            var value = given instanceof AssignmentTree assignment ? assignment.getExpression() : given;
            if (named.equals(argument) && value instanceof LiteralTree literal) {
                return String.valueOf(literal.getValue());
            }
        }
        return "";
    }
}
