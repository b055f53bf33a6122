using StretchKit.Safety.Packs;
using StretchKit.Screening;

namespace StretchKit.Safety.Questions;

/// <summary>
/// Tries answers to open facts on one person, one after the other, and tells how much doubt each takes away. It works in
/// place, so it belongs to one thread and to one ranking.
/// </summary>
internal sealed class AnswerTrial(JudgedPerson judged, BoundRules rules, ulong[] interest)
{
    private readonly VerdictMasks _masks = new(judged.Book.Words);
    private readonly int _doubt = judged.Masks.Doubt(interest);
    private readonly PersonFacts _draft = judged.Person.Draft();

    /// <summary>Gives the doubt that the answers to a fact take away: all together, how many they are, and the least.</summary>
    public (int Total, int Count, int Least) DoubtTakenBy(string id)
    {
        var (total, count, least) = (0, 0, int.MaxValue);
        foreach (var person in Answered(id))
        {
            judged.Book.Judge(person, _masks);
            var less = _doubt - _masks.Doubt(interest);
            (total, count, least) = (total + less, count + 1, Math.Min(least, less));
        }

        return (total, count, least);
    }

    /// <summary>Gives the person with each answer in turn; each holds only until the next is asked for.</summary>
    private IEnumerable<PersonFacts> Answered(string id)
    {
        if (FactVocabulary.Find(id) is { } fact)
        {
            return FactVocabulary.DecidesOthers(fact) ? ReadAnew(fact) : Put(fact);
        }

        var (condition, detail) = ConditionVocabulary.FindDetail(id);
        return rules.Answers.Of(condition, detail).Select(answer => judged.Person.Supposing(condition, detail, answer));
    }

    private IEnumerable<PersonFacts> Put(FactDefinition fact)
    {
        foreach (var answer in rules.Answers.Of(fact))
        {
            _draft.Put(fact, answer);
            yield return _draft;
        }

        _draft.Put(fact, judged.Person[fact]);
    }

    private IEnumerable<PersonFacts> ReadAnew(FactDefinition fact)
    {
        foreach (var answer in rules.Answers.Of(fact))
        {
            _draft.ReadAnew(judged.Person.Profile.With(fact, answer));
            yield return _draft;
        }

        _draft.Restore(judged.Person);
    }
}
