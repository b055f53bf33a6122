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
    private readonly Argument<string[]> _stretches = new("stretch") { Description = "The stretches to look at, by id or by name in quotes; left out, all of them. JSON always holds all.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _explain = CommandOption.Mark("--explain", "Say of the named stretches what decided, what would change it, and which rules are one answer away.");
    private readonly Option<bool> _ask = CommandOption.Mark("--ask", "Ask the open questions first, one by one. Answers may be piped in, one a line: yes, no, not sure, rather not say, a number, a choice, a day.");
    private readonly Option<string?> _save = CommandOption.One("--save", "file.json", "With --ask: keep the answers in this profile (stretchkit-profile/1), from the first on. It holds health data.");
    private readonly PersonOptions _person = new();
    private readonly Option<string?> _language = LanguageOption.Create();
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
        foreach (var option in (Option[])[options._ask, options._save, options._explain, options._language, options._catalog, options._json])
        {
            command.Add(option);
        }

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

        var page = new Page(terminal.Page, LanguageOption.Read(parsed.GetValue(_language)));
        var report = Report(parsed, kit, terminal, page);
        if (parsed.GetValue(_json))
        {
            terminal.Bytes.Write(StretchKitJson.Write(report, page.Culture, explains));
        }
        else
        {
            CheckView.Write(page, report, asked, explains);
        }

        return Code(report);
    }

    private SafetyReport Report(ParseResult parsed, Kit kit, Terminal terminal, Page page)
    {
        var (save, asks) = (parsed.GetValue(_save), parsed.GetValue(_ask));
        if (save is not null && !asks)
        {
            throw new InputException("'--save' keeps the answers of '--ask'; give both.");
        }

        if (asks && parsed.GetValue(_json))
        {
            throw new InputException("'--ask' asks where '--json' writes; keep the answers with '--save' and check that profile with '--json'.");
        }

        var (person, situation) = (_person.Person(parsed), _person.Situation(parsed));
        return asks
            ? new Interview(page, new(terminal), save).Run(ScreeningQuestionnaire.Start(kit.Safety, person, situation)).Report
            : kit.Safety.Evaluate(person, situation);
    }
}
