package org.lac4j.core.house;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads Java files with the compiler's own parser, without compiling them. */
final class ProjectSources {

  /** How deep a module lies: examples/cli/src/main/java. */
  private static final int DEPTH = 5;

  private ProjectSources() {}

  /**
   * Reads the files of all modules.
   *
   * @param root the top of the project
   * @param kind main or test
   */
  static ImmutableList<SourceFile> read(Path root, String kind) {
    try (Stream<Path> folders = Files.walk(root, DEPTH)) {
      return folders
          .filter(folder -> folder.endsWith(Path.of("src", kind, "java")))
          .filter(folder -> !folder.startsWith(root.resolve("target")))
          .sorted()
          .flatMap(folder -> readModule(root, folder).stream())
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> readModule(Path root, Path folder) {
    String module =
        root.relativize(folder.getParent().getParent().getParent()).toString().replace('\\', '/');
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> walk = Files.walk(folder);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      ImmutableList.Builder<SourceFile> sources = ImmutableList.builder();
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(source(module, unit));
      }
      return sources.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile source(String module, CompilationUnitTree unit) throws IOException {
    String text = unit.getSourceFile().getCharContent(true).toString();
    String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    String name = file.substring(0, file.length() - ".java".length());
    Methods methods = new Methods();
    methods.scan(unit, "");
    return new SourceFile(
        module, String.valueOf(unit.getPackageName()), name, text, methods.found.build());
  }

  /** The names of all files, for example of the tests that stand beside classes. */
  static Set<String> names(List<SourceFile> sources) {
    return sources.stream().map(SourceFile::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Collects what takes parameters; the argument is the name of the type around it. */
  private static final class Methods extends TreeScanner<@Nullable Void, String> {

    private final ImmutableList.Builder<SourceFile.Method> found = ImmutableList.builder();

    @Override
    public @Nullable Void visitClass(ClassTree type, String around) {
      String name =
          around.isEmpty() ? "" + type.getSimpleName() : around + "." + type.getSimpleName();
      if (type.getKind() == Tree.Kind.RECORD) {
        long components = type.getMembers().stream().filter(Methods::isComponent).count();
        found.add(new SourceFile.Method(name, (int) components));
      }
      return super.visitClass(type, name);
    }

    /** A record has no fields of its own but those of its components. */
    private static boolean isComponent(Tree member) {
      return member instanceof VariableTree field
          && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String around) {
      found.add(
          new SourceFile.Method(around + "." + method.getName(), method.getParameters().size()));
      return super.visitMethod(method, around);
    }
  }
}
