using System.CommandLine;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;
using StretchKit.Screening;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Shows the self-assessments: all in a list, or how one is done.</summary>
internal sealed class AssessCommand
{
    private readonly Argument<string?> _test = new("test") { Description = "The test to show; left out, a list of all.", Arity = ArgumentArity.ZeroOrOne };
    private readonly PersonOptions _person = new();
    private readonly Option<string?> _language = LanguageOption.Create();

    private AssessCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new AssessCommand();
        var command = new Command("assess", "Show small tests that tell where to begin.") { options._test };
        options._person.AddTo(command);
        command.Add(options._language);
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, []);
        var report = kit.Safety.Evaluate(_person.Person(parsed), _person.Situation(parsed));
        var page = new Page(terminal.Page, LanguageOption.Read(parsed.GetValue(_language)));
        if (parsed.GetValue(_test) is not { } name)
        {
            AssessmentView.WriteList(page, report);
            return ExitCode.Done;
        }

        var test = SelfAssessment.All.FirstOrDefault(test => test.Id == name)
            ?? throw new InputException($"there is no test '{name}'{NearestName.Hint(name, SelfAssessment.All.Select(one => one.Id))} It is one of: {string.Join(", ", SelfAssessment.All)}.");
        return AssessmentView.Write(page, test, report) ? ExitCode.Done : ExitCode.NothingSuitable;
    }
}
