using System.CommandLine;
using StretchKit.Samples.Console.Hosting;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Works on rule packs: checks them, compares two, runs their cases, explains a verdict, writes the tables.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal, TimeProvider clock) =>
        new("rules", "Check, compare, test and read rule packs, or explain a verdict.")
        {
            RulesLintCommand.Create(terminal, clock),
            RulesDiffCommand.Create(terminal, clock),
            RulesTestCommand.Create(terminal, clock),
            RulesExplainCommand.Create(terminal, clock),
            RulesMatrixCommand.Create(terminal, clock),
        };
}
