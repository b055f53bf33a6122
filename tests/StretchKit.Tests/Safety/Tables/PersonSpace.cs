using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Tables;

/// <summary>
/// Everybody whom some expressions can tell apart: each condition stated (on each side), open or denied, each fact and
/// detail on each side of every limit and not known, each movement recorded or not.
/// </summary>
/// <param name="expressions">What is asked.</param>
/// <param name="about">The condition that they are about.</param>
internal sealed class PersonSpace(IEnumerable<RuleExpression> expressions, ConditionDefinition? about)
{
    /// <summary>Beyond so many records each is tried alone, with none and with all.</summary>
    private const int MostMovements = 4;

    private static readonly BodySide?[] Sides = [null, BodySide.Both, BodySide.Left, BodySide.Right];

    private readonly RuleExpression[] _leaves = [.. expressions.SelectMany(RuleNumbers.Leaves)];

    /// <summary>Gets all of them.</summary>
    public IEnumerable<PersonFacts> People()
    {
        var facts = Facts();
        foreach (var profile in Profiles())
        {
            var person = PersonFacts.From(profile, new() { Surface = Surface.Floor }, TestPeople.Today);
            foreach (var one in Answered(person, facts, 0))
            {
                yield return one;
            }
        }
    }

    /// <summary>Gives how many answers to facts there are for one profile.</summary>
    public long FactCombinations => Facts().Aggregate(1L, (product, fact) => product * fact.States.Length);

    private static IEnumerable<PersonFacts> Answered(PersonFacts person, (FactDefinition Fact, FactState[] States)[] facts, int index) =>
        index == facts.Length
            ? [person]
            : facts[index].States.SelectMany(state => Answered(Assuming(person, facts[index].Fact, state), facts, index + 1));

    /// <summary>Gives the person with an answer, whether it is one that people give or one that is worked out.</summary>
    private static PersonFacts Assuming(PersonFacts person, FactDefinition fact, FactState state)
    {
        if (person[fact] == state)
        {
            return person;
        }

        var draft = person.Draft();
        if (FactVocabulary.DecidesOthers(fact))
        {
            draft.ReadAnew(person.Profile.With(fact, state));
        }
        else
        {
            draft.Put(fact, state);
        }

        return draft;
    }

    private (FactDefinition Fact, FactState[] States)[] Facts() =>
        [.. _leaves.OfType<FactExpression>().GroupBy(leaf => leaf.Fact).OrderByDescending(group => FactVocabulary.DecidesOthers(group.Key)).Select(group => (group.Key, States(group.Key.Kind, group.Key.Min, group.Key.Max, group.Key.Choices, [.. group.Select(leaf => (leaf.Range, leaf.Choices))])))];

    private IEnumerable<HealthProfile> Profiles()
    {
        var named = _leaves.OfType<ConditionExpression>().Select(leaf => leaf.Condition).Append(about).OfType<ConditionDefinition>().Distinct().ToArray();
        foreach (var movements in Movements())
        {
            for (var stated = 0; stated < 1 << named.Length; stated++)
            {
                var own = named.Where((_, index) => ((stated >> index) & 1) != 0).ToArray();
                foreach (var instance in about is not null && own.Contains(about) ? Instances(about).Cast<ReportedCondition?>() : [null])
                {
                    var conditions = own.Where(condition => condition != about).Select(condition => new ReportedCondition { Id = condition.Id }).Concat(instance is null ? [] : [instance]).ToList();
                    foreach (var isOpen in named.Length > 0 ? new[] { true, false } : [true])
                    {
                        yield return HealthProfile.Of(isOpen ? [] : [new HealthFact { Id = PersonFacts.NoOtherCondition, Status = FactStatus.Known, YesNo = true }], [], conditions, movements);
                    }
                }
            }
        }
    }

    private IEnumerable<ReportedCondition> Instances(ConditionDefinition condition)
    {
        var details = _leaves.OfType<DetailExpression>().GroupBy(leaf => leaf.Detail)
            .Select(group => (Detail: group.Key, States: States(group.Key.Kind, group.Key.Min, group.Key.Max, group.Key.Choices, [.. group.Select(leaf => (leaf.Range, leaf.Choices))])))
            .ToArray();
        MuscleGroup?[] muscles = _leaves.OfType<ConditionMuscleExpression>().Any() ? [null, MuscleGroup.ErectorSpinae, MuscleGroup.Biceps] : [null];
        return from side in condition.IsSided ? Sides : [null]
               from muscle in muscles
               from answers in Answers(details, 0)
               select new ReportedCondition { Id = condition.Id, Side = side, Muscle = muscle, Details = [.. answers] };
    }

    private static IEnumerable<IEnumerable<HealthFact>> Answers((DetailDefinition Detail, FactState[] States)[] details, int index) =>
        index == details.Length
            ? [[]]
            : details[index].States.SelectMany(state => Answers(details, index + 1).Select(rest => state.IsKnown
                ? rest.Prepend(new HealthFact { Id = details[index].Detail.Id, Status = FactStatus.Known, YesNo = state.YesNo, Number = state.Number, Choice = state.Choice, RecordedOn = TestPeople.Today })
                : rest));

    private IEnumerable<MovementRecord[]> Movements()
    {
        MovementRecord[] records = [.. _leaves.OfType<MovementExpression>()
            .SelectMany(leaf => leaf.Findings, (leaf, finding) => new MovementRecord { Mechanism = leaf.Mechanisms[0], Finding = finding, Source = MovementRecord.Clinician })
            .DistinctBy(record => (record.Mechanism, record.Finding))];
        return records.Length <= MostMovements
            ? Enumerable.Range(0, 1 << records.Length).Select(set => records.Where((_, index) => ((set >> index) & 1) != 0).ToArray())
            : records.Select(record => new[] { record }).Append([]).Append(records);
    }

    /// <summary>Gives one answer on each side of each limit, one in and one out of each list, and none at all.</summary>
    private static FactState[] States(FactKind kind, int lowest, int highest, IReadOnlyList<string> choices, (NumberRange Range, string[] Choices)[] asked) => kind switch
    {
        FactKind.YesNo => [default, FactState.Yes, FactState.No],
        FactKind.Choice => [default, .. choices.GroupBy(choice => string.Concat(asked.Select(one => one.Choices.Contains(choice, StringComparer.Ordinal) ? '1' : '0')), StringComparer.Ordinal).Select(group => FactState.Of(group.First()))],
        _ => [default, .. asked
            .SelectMany(one => new[] { one.Range.Lowest - 1L, one.Range.Lowest, one.Range.Highest, one.Range.Highest + 1L })
            .Where(number => number >= lowest && number <= highest)
            .Distinct()
            .Select(number => FactState.Of((int?)number))],
    };
}
