using System.CommandLine;
using StretchKit.Export.Json;
using StretchKit.Safety;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Says which stretches suit a person, and why.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _stretches = new("stretch") { Description = "The stretches to look at; left out, all of them. JSON always holds all.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _explain = CommandOption.Mark("--explain", "Say of the named stretches what decided, what would change it, and which rules are one answer away.");
    private readonly PersonOptions _person = new();
    private readonly Option<string[]> _catalog = CatalogOption.Create();
    private readonly Option<bool> _json = CommandOption.Json("stretchkit-safety/1 JSON");

    private CheckCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new CheckCommand();
        var command = new Command("check", "Say which stretches suit a person, and why.") { options._stretches };
        options._person.AddTo(command);
        command.Add(options._explain);
        command.Add(options._catalog);
        command.Add(options._json);
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private static int Code(SafetyReport report) =>
        report.Triage >= Triage.Consult ? ExitCode.CareFirst
        : report.QuestionsComeFirst ? ExitCode.AnswersFirst
        : ExitCode.Done;

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var asked = StretchNames.Ids(kit.Catalog, parsed.GetValue(_stretches) ?? []);
        var explains = parsed.GetValue(_explain);
        if (explains && asked.Count == 0 && !parsed.GetValue(_json))
        {
            throw new InputException("'--explain' needs the names of the stretches to explain.");
        }

        var report = kit.Safety.Evaluate(_person.Person(parsed), _person.Situation(parsed));
        if (parsed.GetValue(_json))
        {
            terminal.Bytes.Write(StretchKitJson.Write(report, explained: explains));
        }
        else
        {
            CheckView.Write(new(terminal.Page), report, asked, explains);
        }

        return Code(report);
    }
}
