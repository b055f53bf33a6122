using System.CommandLine;
using StretchKit.Safety;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Explains the verdict of one stretch for a person: what decided, what would change it, what comes near.</summary>
internal sealed class RulesExplainCommand
{
    private readonly Argument<string[]> _stretches = new("stretch") { Description = "The stretches whose verdicts to explain.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _rules = CommandOption.Many("--rules", "file.json", "Rule packs of your own (stretchkit-rules/1), beside the library's.");
    private readonly PersonOptions _person = new();
    private readonly Option<string[]> _catalog = CatalogOption.Create();

    private RulesExplainCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new RulesExplainCommand();
        var command = new Command("explain", "Explain verdicts, with rule and fact ids, also where care or questions come first.") { options._stretches, options._rules };
        options._person.AddTo(command);
        command.Add(options._catalog);
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? [], parsed.GetValue(_rules) ?? []);
        var asked = StretchNames.Ids(kit.Catalog, parsed.GetValue(_stretches) ?? []);
        var report = kit.Safety.Evaluate(_person.Person(parsed), _person.Situation(parsed));
        var (page, sources) = (new Page(terminal.Page), new SourceList());
        page.Text($"Triage: {Say.Name(report.Triage)}{(report.Triage >= Triage.Consult ? "; care comes before every stretch, whatever its verdict" : report.QuestionsComeFirst ? "; questions come first" : "")}.", style: report.Triage >= Triage.Consult ? Look.Care : Look.Strong);
        foreach (var finding in report.Findings)
        {
            page.Bullet($"{finding.RuleId} ({Say.Name(finding.Triage ?? default)}): {finding.Text}{sources.Marks(finding.Citations)}");
        }

        foreach (var row in report.Verdicts.Where(row => asked.Contains(row.Stretch.Id)))
        {
            page.Section(page.Words.Name(row.Stretch, row.Side));
            page.Text($"{Say.Capital(Say.Name(row.Effective))} (from {Say.Name(row.Lowest)} to {Say.Name(row.Highest)}). {page.Say(Remark.Meaning(row.Effective))}", style: Look.Strong);
            WhatIfView.Write(page, row, sources);
        }

        sources.Write(page);
        return ExitCode.Done;
    }
}
