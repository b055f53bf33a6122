using System.CommandLine;
using StretchKit.Export.Json;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Finds stretches by what somebody types.</summary>
internal sealed class SearchCommand
{
    private readonly Argument<string[]> _words = new("words") { Description = "Names, muscles, places, times: 'hamstring strap', 'neck at the desk', 'lower back 2 min'. Slips of the keyboard are forgiven.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _language = LanguageOption.Create();
    private readonly Option<string[]> _catalog = CatalogOption.Create();
    private readonly Option<bool> _json = CommandOption.Json("stretchkit-stretches/1 JSON, best first,");

    private SearchCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new SearchCommand();
        var command = new Command("search", "Find stretches by what you type, the best first.")
        {
            options._words, options._language, options._catalog, options._json,
        };
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var culture = LanguageOption.Read(parsed.GetValue(_language));
        var found = kit.Catalog.Search(string.Join(' ', parsed.GetValue(_words) ?? []), culture);
        if (parsed.GetValue(_json))
        {
            terminal.Bytes.Write(StretchKitJson.Write(found, culture));
        }
        else
        {
            SearchView.Write(new(terminal.Page, culture), found);
        }

        return found.Count > 0 ? ExitCode.Done : ExitCode.NothingSuitable;
    }
}
