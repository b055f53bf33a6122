using System.CommandLine;
using System.Text;
using StretchKit.Catalog;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Makes a catalogue file from a foreign one, and tells what had to be assumed.</summary>
internal sealed class CatalogImportCommand
{
    private readonly Argument<string> _file = new("file") { Description = "A file in the shape of free-exercise-db: a JSON list of exercises.", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string?> _output = CommandOption.One("--output", "file.json", "Where to write the catalogue file; left out, only the report is shown.");

    private CatalogImportCommand() => _output.Aliases.Add("-o");

    public static Command Create(Terminal terminal)
    {
        var options = new CatalogImportCommand();
        var command = new Command("import", "Make a catalogue file from a foreign one; nothing in it counts as reviewed.") { options._file, options._output };
        command.SetAction(parsed => options.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var path = parsed.GetValue(_file) ?? "";
        var imported = ImportedCatalog.FromFreeExerciseDb(InputFile.Read(path, "foreign catalogue"), path);
        if (parsed.GetValue(_output) is { } output)
        {
            OutputFolder.WriteFile(output, Encoding.UTF8.GetString(imported.ToUtf8()) + "\n");
        }

        ImportView.Write(new(terminal.Page), imported);
        return imported.Count > 0 ? ExitCode.Done : ExitCode.NothingSuitable;
    }
}
