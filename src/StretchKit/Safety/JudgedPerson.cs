using StretchKit.Safety.Explanations;
using StretchKit.Safety.Packs;
using StretchKit.Screening;

namespace StretchKit.Safety;

/// <summary>One person judged by a compiled book: verdicts at once, explanations when somebody asks for them.</summary>
/// <remarks>What is worked out late is the same whoever works it out, so threads need not wait for each other.</remarks>
internal sealed class JudgedPerson
{
    private HeldRules? _held;
    private List<HeldRule>? _modifying;

    public JudgedPerson(CompiledBook book, PersonFacts person, bool isScreenOpen)
    {
        Book = book;
        Person = person;
        IsScreenOpen = isScreenOpen;
        Masks = new(book.Words);
        Own = book.OwnAnswersFor(person);
        book.Judge(person, Masks, Own);
    }

    public CompiledBook Book { get; }

    public PersonFacts Person { get; }

    /// <summary>Gets whether the questions that everybody is asked are open.</summary>
    public bool IsScreenOpen { get; }

    public VerdictMasks Masks { get; }

    /// <summary>Gets the person with other answers, to say what would change a verdict; <see langword="null"/> where nobody asks.</summary>
    public SupposedPeople? Supposed { get; init; }

    /// <summary>Gets what the rules in C# said; <see langword="null"/> when there are none.</summary>
    public OwnAnswers? Own { get; }

    /// <summary>Gets every rule part that holds or could hold.</summary>
    public List<HeldRule> Held => (_held ??= Ask(new HeldRules())).All;

    /// <summary>Gets those of them that may ask for a change of a stretch.</summary>
    public List<HeldRule> Modifying => _modifying ??= Held.FindAll(static rule => rule.MayModify);

    public StretchVerdict[] Verdicts()
    {
        var helpful = Ask(new HelpfulMasks(Book.Words));
        var verdicts = new StretchVerdict[Book.Columns.Length];
        for (var column = 0; column < verdicts.Length; column++)
        {
            verdicts[column] = Row(column, helpful);
        }

        return verdicts;
    }

    /// <summary>Gives the verdict of one column for an answer that is only supposed.</summary>
    public StretchVerdict VerdictOf(int column, Supposition supposition, IReadOnlyList<string> changedBy) =>
        Row(column, Ask(new HelpfulMasks(Book.Words)), supposition, changedBy);

    /// <summary>A stretch is never suitable while the questions that everybody is asked are open.</summary>
    public Verdict Effective(int column) => Firmest(Masks.Effective(column), IsScreenOpen ? Verdict.Caution : Verdict.Suitable);

    /// <summary>Tells whether only the open questions keep a stretch from being suitable.</summary>
    public bool IsHeldBack(int column) => IsScreenOpen && Masks.Effective(column) is Verdict.Suitable;

    /// <summary>Hands on every rule part that holds or could hold.</summary>
    public TSink Ask<TSink>(TSink sink)
        where TSink : IRuleSink
    {
        Book.Ask(Person, sink, Own);
        return sink;
    }

    private StretchVerdict Row(int column, HelpfulMasks helpful, Supposition? supposition = null, IReadOnlyList<string>? changedBy = null)
    {
        var (stretch, side) = Book.Columns[column];
        return new(this, column)
        {
            Stretch = stretch,
            Side = side,
            Lowest = Masks.Lowest(column),
            Effective = Effective(column),
            Highest = Firmest(Masks.Highest(column), Effective(column)),
            IsOftenHelpful = helpful.Has(column),
            Supposing = supposition?.Text,
            SupposedFact = supposition?.FactId,
            ChangedBy = changedBy ?? [],
        };
    }

    private static Verdict Firmest(Verdict left, Verdict right) => left > right ? left : right;
}
