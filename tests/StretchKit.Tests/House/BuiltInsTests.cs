using System.Text.RegularExpressions;
using FluentAssertions;
using StretchKit.Localization;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>The embedded rule packs keep the promises that every rule makes.</summary>
public partial class BuiltInsTests
{
    private static readonly RuleBook Book = RuleBook.Load([]);

    [Fact]
    public void Rules_EveryId_IsKebabCase()
    {
        var ids = Book.Triage.Select(rule => rule.Id).Concat(Book.Screens.Select(screen => screen.Id)).Concat(Book.Rules.Select(rule => rule.Id));

        // A rule of a table's cell is named row.mechanism.
        ids.Where(id => !Kebab().IsMatch(id)).Should().BeEmpty();
    }

    [Fact]
    public void Rules_Ids_AreUniqueButForTheOutcomesOfOneCell()
    {
        var single = Book.Triage.Select(rule => rule.Id)
            .Concat(Book.Screens.Select(screen => screen.Id))
            .Concat(Book.Rules.Where(rule => !rule.Id.Contains('.', StringComparison.Ordinal)).Select(rule => rule.Id));

        single.Should().OnlyHaveUniqueItems();
        Book.Packs.Select(pack => pack.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Rules_FromModifyUp_HaveASource() =>
        Book.Rules.Where(rule => rule.Verdict >= Verdict.Modify && rule.Citations.Count == 0).Select(rule => rule.Id).Should().BeEmpty();

    [Fact]
    public void Rules_OfVerdictModify_SayWhatChanges() =>
        Book.Rules.Where(rule => rule.Verdict is Verdict.Modify && rule.Modifications.Count == 0).Select(rule => rule.Id).Should().BeEmpty();

    [Fact]
    public void Rules_EveryRule_HasItsText()
    {
        var english = TextTable.Of(TextTable.English);

        Book.Rules.Select(rule => rule.Say).Concat(Book.Triage.Select(rule => rule.Say)).Where(key => !english.ContainsKey(key)).Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Triage_EveryRule_HasASource() =>
        Book.Triage.Where(rule => rule.Citations.Count == 0).Select(rule => rule.Id).Should().BeEmpty();

    [Fact]
    public void Triage_FromConsultUp_HasAdvice()
    {
        var english = TextTable.Of(TextTable.English);
        var advised = Book.Triage.Where(rule => rule.Triage >= Triage.Consult).Select(rule => $"triage.{rule.Say["rule.".Length..]}.advice")
            .Concat(Book.Triage.Where(rule => rule.WhenNotSure >= Triage.Consult).Select(rule => $"triage.not-sure.{Vocabulary<Triage>.IdOf(rule.WhenNotSure!.Value)}.advice"));

        advised.Distinct().Where(key => !english.ContainsKey(key)).Should().BeEmpty();
    }

    [Fact]
    public void Triage_WhenNotSure_IsNeverFirmerThanWhenTrue() =>
        Book.Triage.Where(rule => rule.WhenNotSure > rule.Triage).Select(rule => rule.Id).Should().BeEmpty();

    [Fact]
    public void Screens_EveryRequiredFact_HasItsQuestion()
    {
        var english = TextTable.Of(TextTable.English);

        Book.Screens.SelectMany(screen => screen.Require).Distinct().Where(id => !english.ContainsKey($"question.{id}")).Should().BeEmpty();
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kebab();
}
