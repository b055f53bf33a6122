using System.CommandLine;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;
using StretchKit.Samples.Console.Rendering.Gallery;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Writes a page and a picture for every stretch, and an index.</summary>
internal sealed class GalleryCommand
{
    private readonly Option<string?> _output = CommandOption.One("--output", "folder", "The folder to write to; it is made if it is not there.");
    private readonly Option<string[]> _catalog = CatalogOption.Create();

    private GalleryCommand()
    {
        _output.Aliases.Add("-o");
        _output.Required = true;
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new GalleryCommand();
        var command = new Command("gallery", "Write a page and a picture for every stretch, and an index.") { options._output, options._catalog };
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var folder = OutputFolder.Of(parsed.GetValue(_output)!);
        foreach (var (name, text) in GalleryPages.Of(kit.Catalog.Stretches))
        {
            folder.Write(name, text);
        }

        new Page(terminal.Page).Text($"{Say.Count(kit.Catalog.Stretches.Count, "stretch", "stretches")} drawn; README.md is the index.");
        return ExitCode.Done;
    }
}
