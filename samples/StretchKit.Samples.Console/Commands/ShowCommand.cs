using System.CommandLine;
using StretchKit.Export.Json;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Shows one stretch.</summary>
internal sealed class ShowCommand
{
    private readonly Argument<string> _stretch = new("stretch") { Description = "The id of the stretch, also one it replaces, or its name in quotes.", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string?> _language = LanguageOption.Create();
    private readonly Option<string[]> _catalog = CatalogOption.Create();
    private readonly Option<bool> _json = CommandOption.Json("stretchkit-stretches/1 JSON");

    private ShowCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new ShowCommand();
        var command = new Command("show", "Show one stretch: how it is done, what it does, on what evidence.")
        {
            options._stretch, options._language, options._catalog, options._json,
        };
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        var culture = LanguageOption.Read(parsed.GetValue(_language));
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var name = parsed.GetValue(_stretch) ?? "";
        var stretch = StretchNames.Find(kit.Catalog, name);
        if (stretch.FormerIds.Any(former => former.Value == name.Trim()))
        {
            terminal.Messages.WriteLine($"stretchkit: '{PlainText.Of(name)}' is now '{stretch.Id}'.");
        }

        if (parsed.GetValue(_json))
        {
            terminal.Bytes.Write(StretchKitJson.Write([stretch], culture));
        }
        else
        {
            StretchView.Write(new(terminal.Page, culture), stretch, kit.Catalog);
        }

        return ExitCode.Done;
    }
}
