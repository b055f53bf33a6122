using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Catalog.Search;
using StretchKit.Composition;
using StretchKit.Dosage;
using StretchKit.Evidence;
using StretchKit.Guidance;
using StretchKit.Localization;
using StretchKit.Safety;
using StretchKit.Safety.Response;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>The data is complete, says nothing it must not say, and holds no text that nobody shows.</summary>
public partial class DataTests
{
    private static readonly IReadOnlyDictionary<string, string> English = TextTable.Of(TextTable.English);

    private static readonly RuleBook Book = RuleBook.Load([]);

    /// <summary>What the library must never tell a person, from the wording limits of the evidence base (1.3).</summary>
    private static readonly string[] Forbidden =
    [
        @"\bcur(e|es|ed|ing)\b", @"\brealign", @"\bdisc back\b", @"\b(removes?|reduces?) (the )?inflammation", @"\bprevent(s|ing)? (an? )?injur", @"\binjury prevention\b",
        @"\bcorrect(s|ing)? (your |the )?posture", @"\bsafe for you\b", @"\byou are (safe|cleared|approved|healthy|fine)\b", @"\bapproved\b", @"\bsuitable for your condition\b",
        @"(?<!\b(do|if|when) )\byou (have|suffer from) (sciatica|stenosis|osteoporosis|arthritis|a (slipped|herniated) disc)", @"\btreat(s|ing)?\b(?! (you|for|of))", @"\btherapy for\b", @"\bprobably (harmless|nothing)\b",
        @"\btry this first\b", @"\bguarantee", @"\bheals\b", @"\bdetox", @"\bno risk\b", @"\brisk-free\b", @"\bharmless\b",
    ];

    public static TheoryData<string, Type> ShownEnums => new()
    {
        { "response.answer", typeof(PainAnswer) },
        { "region", typeof(BodyRegion) }, { "muscle", typeof(MuscleGroup) }, { "position", typeof(BodyPosition) }, { "equipment", typeof(Equipment) },
        { "phase", typeof(RoutinePhase) }, { "technique", typeof(StretchTechnique) }, { "goal", typeof(FocusGoal) }, { "laterality", typeof(Laterality) }, { "mechanism", typeof(Mechanism) },
        { "verdict", typeof(Verdict) }, { "triage", typeof(Triage) }, { "side", typeof(BodySide) }, { "certainty", typeof(Certainty) },
        { "population", typeof(Population) }, { "source-type", typeof(SourceType) }, { "grade", typeof(RuleGrade) },
        { "count", typeof(OmissionReason) }, { "reason", typeof(RoutinePhase) }, { "reason.focus", typeof(RoutinePhase) },
        { "search.muscle", typeof(MuscleGroup) }, { "search.region", typeof(BodyRegion) }, { "search.position", typeof(BodyPosition) }, { "search.equipment", typeof(Equipment) },
        { "search.technique", typeof(StretchTechnique) }, { "search.phase", typeof(RoutinePhase) }, { "search.place", typeof(SearchPlace) },
    };

    [Fact]
    public void Muscles_EveryMember_HasItsEntry()
    {
        foreach (var muscle in Enum.GetValues<MuscleGroup>())
        {
            var entry = MuscleAtlas.Of(muscle);

            entry.Should().NotBeNull($"{muscle} stands in Anatomy/Data/muscles.json");
            entry.AnatomicalName.Should().NotBeEmpty();
            entry.Regions.Should().NotBeEmpty();
        }

        Enum.GetValues<MuscleGroup>().Select(muscle => MuscleAtlas.Of(muscle).Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(ShownEnums))]
    public void Texts_EveryShownValue_HasItsName(string prefix, Type type) =>
        Keys(prefix, type).Where(key => !English.ContainsKey(key)).Should().BeEmpty();

    [Fact]
    public void Texts_EveryFactAndCondition_IsAskedAndNamed()
    {
        var asked = FactVocabulary.AskableIds.SelectMany(id => new[] { $"question.{id}", $"why.{id}" });
        var named = ConditionVocabulary.All.Select(condition => $"condition.{condition.Id}");
        var details = ConditionVocabulary.All.SelectMany(condition => condition.Details, DetailKey);

        asked.Concat(named).Concat(details).Where(key => !English.ContainsKey(key)).Should().BeEmpty();
    }

    [Fact]
    public void Texts_EveryUnit_HasItsName() =>
        NumberQuestions().Select(question => question.UnitName.Key).Where(key => !English.ContainsKey(key)).Should().BeEmpty();

    [Fact]
    public void Texts_GuidanceAndAssessments_AreThere() =>
        GuidanceLibrary.All.Concat(GuidanceLibrary.Contradicted).SelectMany(note => new[] { note.Text, note.Correction, note.TopicName })
            .Concat(SelfAssessment.All.SelectMany(assessment => assessment.Steps.Concat(assessment.Results.Values).Append(assessment.Name).Append(assessment.Purpose)))
            .Select(text => text.Key)
            .Where(key => key.Length > 0 && !English.ContainsKey(key))
            .Should().BeEmpty();

    [Fact]
    public void Texts_EveryAnswerThatCanContradictAnother_HasAName()
    {
        var evaluator = Kit.Get<ISafetyEvaluator>();
        var pairs =
            from fact in FactVocabulary.All
            where fact is { IsDerived: false, Kind: FactKind.YesNo }
            from claim in fact.FalseWhen
            where FactVocabulary.Find(claim) is { IsDerived: false }
            select evaluator.Evaluate(HealthProfile.Empty.With(claim, answer: true).With(fact.Id, answer: true)).Contradictions;

        var names = pairs.SelectMany(messages => messages).SelectMany(message => message.Slots.Values).OfType<Message>().ToList();
        names.Should().NotBeEmpty();
        names.Select(name => name.Key).Distinct().Where(key => !English.ContainsKey(key)).Should().BeEmpty("a contradiction shows both answers in words");
    }

    [Fact]
    public void Texts_EveryKeyInTheSource_Exists() =>
        LiteralKeys().Where(key => !English.ContainsKey(key)).Should().BeEmpty();

    [Fact]
    public void Texts_NoKey_IsStale() =>
        English.Keys.Except(UsedKeys(), StringComparer.Ordinal).Order(StringComparer.Ordinal).Should().BeEmpty("a text that nothing shows is taken out");

    [Fact]
    public void Texts_EveryTemplate_IsBalancedAndClean()
    {
        English.Where(text => text.Value.Any(char.IsControl)).Select(text => text.Key).Should().BeEmpty();
        English.Where(text => !Balanced().IsMatch(text.Value)).Select(text => text.Key).Should().BeEmpty();
        English.Where(text => text.Value != text.Value.Trim() || text.Value.Contains("  ", StringComparison.Ordinal)).Select(text => text.Key).Should().BeEmpty();
    }

    [Fact]
    public void Texts_EverySlot_IsFilledByTheCodeThatShowsIt()
    {
        var slotsOf = Literals()
            .SelectMany(literal => literal.Keys, (literal, key) => (key, literal.Slots))
            .ToLookup(pair => pair.key, pair => pair.Slots, StringComparer.Ordinal);

        var open =
            from text in English
            from slot in Slot().Matches(text.Value).Select(match => match.Groups["name"].Value)
            from filled in slotsOf[text.Key]
            where !filled.Contains(slot, StringComparer.Ordinal)
            select $"{text.Key}: {{{slot}}}";
        open.Should().BeEmpty();
    }

    [Fact]
    public void Texts_WhatPeopleSee_KeepsTheWordingLimits()
    {
        var found =
            from text in ShownTexts()
            from phrase in Forbidden
            where Regex.IsMatch(text.Value, phrase, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            select $"{text.Key}: '{text.Value}' has {phrase}";

        found.Should().BeEmpty();
    }

    [Theory]
    [InlineData("This stretch cures back pain.")]
    [InlineData("It realigns the pelvis.")]
    [InlineData("It is safe for you.")]
    [InlineData("You are cleared to go on.")]
    [InlineData("It prevents injuries.")]
    [InlineData("It corrects your posture.")]
    [InlineData("Removes inflammation.")]
    [InlineData("It is probably harmless.")]
    public void Forbidden_Phrase_IsFound(string text) =>
        Forbidden.Should().Contain(phrase => Regex.IsMatch(text, phrase, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    [Fact]
    public void Advice_OfAnEmergency_SaysWhereToGoAndNotToDrive()
    {
        var advice = Book.Triage.Where(rule => rule.Triage is Triage.Emergency).Select(rule => $"triage.{rule.Say["rule.".Length..]}.advice").Append("triage.not-sure.emergency.advice").Distinct();

        foreach (var key in advice.Where(English.ContainsKey))
        {
            English[key].Should().MatchRegex("(?i)emergency|ambulance", key);
            English[key].Should().MatchRegex("(?i)not drive", key);
        }
    }

    [Fact]
    public void Advice_FromConsultUp_GivesNoPercentages() =>
        English.Where(text => text.Key.StartsWith("triage.", StringComparison.Ordinal) && text.Value.Contains('%', StringComparison.Ordinal)).Select(text => text.Key).Should().BeEmpty();

    [Fact]
    public void Citations_EveryOne_IsInTheRegister()
    {
        var known = SourceRegister.Ids.ToHashSet(StringComparer.Ordinal);
        var cited = Kit.Get<IStretchCatalog>().Stretches.SelectMany(stretch => stretch.Citations)
            .Concat(Book.Rules.SelectMany(rule => rule.Citations))
            .Concat(Book.Triage.SelectMany(rule => rule.Citations))
            .Concat(GuidanceLibrary.All.SelectMany(note => note.Citations));

        cited.Select(citation => citation.SourceId).Distinct().Where(id => !known.Contains(id)).Should().BeEmpty();
    }

    [Fact]
    public void Facts_EveryDerivedOne_IsComputed()
    {
        var code = Compiler.Parse(Repository.Read("src/StretchKit/Screening/DerivedFacts.cs")).GetRoot();
        var areas = code.DescendantNodes().OfType<VariableDeclaratorSyntax>().Single(field => field.Identifier.ValueText == "PainAreas")
            .DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => ((LiteralExpressionSyntax)call.ArgumentList.Arguments[0].Expression).Token.ValueText);
        var written = code.DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Select(assignment => assignment.Left)
            .OfType<ElementAccessExpressionSyntax>()
            .Select(access => access.ArgumentList.Arguments[0].Expression)
            .OfType<LiteralExpressionSyntax>()
            .Select(literal => literal.Token.ValueText)
            .Concat(areas)
            .ToHashSet(StringComparer.Ordinal);

        FactVocabulary.All.Where(fact => fact.IsDerived).Select(fact => fact.Id).Except(written).Should().BeEmpty();
        written.Where(id => FactVocabulary.Find(id) is null).Should().BeEmpty("a computed fact is in the vocabulary");
    }

    [Fact]
    public void Facts_EveryOneThatCodeOrDataNames_Exists()
    {
        var inCode = Compiler.Source.SyntaxTrees
            .Where(tree => tree.FilePath.Contains("/Screening/", StringComparison.Ordinal) || tree.FilePath.Contains("/Safety/", StringComparison.Ordinal) || tree.FilePath.Contains("/Composition/", StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ElementAccessExpressionSyntax>())
            .Where(access => access.Expression is IdentifierNameSyntax { Identifier.ValueText: "person" or "_person" } or ThisExpressionSyntax)
            .Select(access => access.ArgumentList.Arguments[0].Expression)
            .OfType<LiteralExpressionSyntax>()
            .Select(literal => literal.Token.ValueText);

        inCode.Concat(FactVocabulary.All.SelectMany(fact => fact.FalseWhen)).Distinct().Where(id => FactVocabulary.Find(id) is null).Should().BeEmpty();
    }

    private static IEnumerable<KeyValuePair<string, string>> ShownTexts()
    {
        var own = Kit.Get<IStretchCatalog>().Stretches.SelectMany(stretch =>
            stretch.Aliases.Append(stretch.Name.ToString())
                .Concat([stretch.Instructions.SetUp.ToString(), stretch.Instructions.Action.ToString(), stretch.Instructions.Cue.ToString()])
                .Concat([stretch.Instructions.Breathing.ToString(), stretch.Instructions.Feel.ToString(), stretch.Instructions.Mistake.ToString()])
                .Select(text => KeyValuePair.Create(stretch.Id.Value, text)));

        // A claim that evidence contradicts stays in the data, with its correction, and is never advice.
        var claims = GuidanceLibrary.Contradicted.Select(note => note.Text.Key).ToHashSet(StringComparer.Ordinal);
        return English.Where(text => !claims.Contains(text.Key)).Concat(own);
    }

    private static IEnumerable<string> Keys(string prefix, Type type)
    {
        var joint = prefix == "reason.focus" ? '-' : '.';
        return Enum.GetNames(type).Select(name => $"{prefix}{joint}{Kebab().Replace(name, "-$0").ToLowerInvariant()}");
    }

    private static string DetailKey(ConditionDefinition condition, DetailDefinition detail) =>
        detail.Id is ConditionDefinition.Cleared or ConditionDefinition.PlanRecorded ? $"detail.{detail.Id}" : $"detail.{condition.Id}.{detail.Id}";

    private static IEnumerable<ScreeningQuestion> NumberQuestions() =>
        HealthVocabulary.Facts.Concat(HealthVocabulary.Conditions.SelectMany(condition => condition.Details)).Where(question => question.Unit.Length > 0);

    private static HashSet<string> UsedKeys()
    {
        var facts = FactVocabulary.All.SelectMany(fact => new[] { $"question.{fact.Id}", $"why.{fact.Id}", $"fact.{fact.Id}" });
        var conditions = ConditionVocabulary.All.Select(condition => $"condition.{condition.Id}")
            .Concat(ConditionVocabulary.All.SelectMany(condition => condition.AllDetails, DetailKey));
        var says = Book.Rules.Select(rule => rule.Say).Concat(Book.Triage.Select(rule => rule.Say)).ToList();
        var advice = says.Select(say => $"triage.{say["rule.".Length..]}.advice")
            .Concat(Enum.GetValues<Triage>().Select(triage => $"triage.not-sure.{Vocabulary<Triage>.IdOf(triage)}.advice"));
        var choices = FactVocabulary.All.SelectMany(fact => fact.Choices)
            .Concat(ConditionVocabulary.All.SelectMany(condition => condition.AllDetails).SelectMany(detail => detail.Choices))
            .Select(choice => $"choice.{choice}");
        var cues = Book.Rules.SelectMany(rule => rule.Modifications).Select(change => change.Cue?.Key).OfType<string>();
        var guidance = GuidanceLibrary.All.Concat(GuidanceLibrary.Contradicted).SelectMany(note => new[] { note.Text.Key, note.Correction.Key, note.TopicName.Key });
        var assessments = SelfAssessment.All.SelectMany(assessment => assessment.Steps.Concat(assessment.Results.Values).Append(assessment.Name).Append(assessment.Purpose)).Select(text => text.Key);
        var supposed = new[] { "", "weeks-", "days-" }.SelectMany(unit => new[] { "below", "at-least", "between" }, (unit, range) => $"suppose.{unit}{range}")
            .Concat(["suppose.cleared", "suppose.plan-recorded", "suppose.allowed", "suppose.not-restricted", "suppose.not-spreads"]);
        var units = NumberQuestions().Select(question => question.UnitName.Key);
        var responses = ResponseTable.Default.Rows.SelectMany(row => new[] { row.Text.Key, row.Ask?.Key }).OfType<string>();
        return [.. ShownEnums.SelectMany(row => Keys((string)row[0], (Type)row[1])), .. responses, .. units, .. facts, .. conditions, .. choices, .. says, .. advice, .. cues, .. guidance, .. assessments, .. supposed, .. LiteralKeys(), "fact.pains", "fact.conditions", "search.unsaying", "search.seconds", "search.minutes", "search.short"];
    }

    private static IEnumerable<string> LiteralKeys() => Literals().SelectMany(literal => literal.Keys);

    /// <summary>Gives the keys that <c>Message.Of</c> is called with as literals, each with the slots filled there.</summary>
    private static IEnumerable<(string[] Keys, string[] Slots)> Literals() =>
        from tree in Compiler.Source.SyntaxTrees
        from call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Message" }, Name.Identifier.ValueText: "Of" }
        let keys = KeyLiterals(call.ArgumentList.Arguments[0].Expression).ToArray()
        where keys.Length > 0
        select (keys, call.ArgumentList.Arguments.Skip(1).Select(argument => SlotName(argument.Expression)).ToArray());

    private static string SlotName(ExpressionSyntax argument) =>
        argument is TupleExpressionSyntax tuple ? tuple.Arguments[0].Expression.ToString().Trim('"') : argument.ToString();

    private static IEnumerable<string> KeyLiterals(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => [literal.Token.ValueText],
        ConditionalExpressionSyntax choice => KeyLiterals(choice.WhenTrue).Concat(KeyLiterals(choice.WhenFalse)),
        IdentifierNameSyntax name => name.Ancestors().OfType<BlockSyntax>().SelectMany(block => block.DescendantNodes().OfType<VariableDeclaratorSyntax>())
            .Where(variable => variable.Identifier.ValueText == name.Identifier.ValueText && variable.Initializer is not null)
            .Take(1)
            .SelectMany(variable => KeyLiterals(variable.Initializer!.Value)),
        _ => [],
    };

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^([^{}]|\{[a-z][A-Za-z-]*(\|[^{}|]*\|[^{}|]*)?\})+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Balanced();

    [GeneratedRegex(@"\{(?<name>[a-z][A-Za-z-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();

}
