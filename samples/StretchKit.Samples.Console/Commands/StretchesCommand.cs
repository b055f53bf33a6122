using System.CommandLine;
using StretchKit.Export.Json;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Lists the catalogue.</summary>
internal sealed class StretchesCommand
{
    private readonly Option<string[]> _focus = CommandOption.Many("--focus", "name", "A region or muscle, such as lower-back or hamstrings. Repeatable.");
    private readonly Option<string[]> _position = CommandOption.Many("--position", "name", "A position, such as hook-lying. Repeatable.");
    private readonly Option<string[]> _technique = CommandOption.Many("--technique", "name", $"A technique: {string.Join(", ", Names<StretchTechnique>.All)}. Repeatable.");
    private readonly Option<string?> _language = LanguageOption.Create();
    private readonly Option<string[]> _catalog = CatalogOption.Create();
    private readonly Option<bool> _json = CommandOption.Json("stretchkit-stretches/1 JSON");

    private StretchesCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new StretchesCommand();
        var command = new Command("stretches", "List the stretches, all or some.")
        {
            options._focus, options._position, options._technique, options._language, options._catalog, options._json,
        };
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        var culture = LanguageOption.Read(parsed.GetValue(_language));
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var filter = new StretchFilter
        {
            Focus = [.. (parsed.GetValue(_focus) ?? []).Select(FocusNames.ParsePlace)],
            Positions = PositionNames.Parse(parsed.GetValue(_position) ?? []) ?? [],
            Techniques = [.. (parsed.GetValue(_technique) ?? []).Select(name => Names<StretchTechnique>.Parse("--technique", name))],
        };
        var found = kit.Catalog.Stretches.Where(filter.Fits).ToList();
        if (parsed.GetValue(_json))
        {
            terminal.Bytes.Write(StretchKitJson.Write(found, culture));
        }
        else
        {
            StretchListView.Write(new(terminal.Page, culture), found, kit.Catalog.Stretches.Count);
        }

        return found.Count > 0 ? ExitCode.Done : ExitCode.NothingSuitable;
    }
}
