using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Localization;
using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Decides which stretches may enter a routine, and says of every other why not.</summary>
internal sealed class CandidateFilter(CompositionRequest request, SafetyReport report)
{
    /// <summary>What most homes have; the value when a request does not say.</summary>
    private static readonly Equipment[] Household =
    [
        Equipment.Mat, Equipment.Wall, Equipment.Chair, Equipment.Armchair, Equipment.Doorway, Equipment.Table,
        Equipment.Pillow, Equipment.Cushion, Equipment.Towel,
    ];

    private static readonly BodyPosition[] OnChair =
        [BodyPosition.Standing, BodyPosition.StandingSupported, BodyPosition.ChairSitting, BodyPosition.WheelchairSitting];

    private static readonly BodyPosition[] OnBed =
    [
        BodyPosition.Standing, BodyPosition.StandingSupported, BodyPosition.ChairSitting, BodyPosition.LongSitting, BodyPosition.CrossSitting,
        BodyPosition.Prone, BodyPosition.Supine, BodyPosition.HookLying, BodyPosition.SideLying,
    ];

    private readonly HashSet<Equipment> _atHand = AtHand(request);
    private readonly PersonFacts _person = PersonFacts.From(request.Person, request.Situation, DateOnly.FromDateTime(report.JudgedAt.DateTime));

    public List<Candidate> Candidates { get; } = [];

    public Dictionary<StretchId, Omission> Omissions { get; } = [];

    public void Run(IEnumerable<Stretch> stretches)
    {
        foreach (var stretch in stretches)
        {
            if (Refuse(stretch) is { } omission)
            {
                Omissions[stretch.Id] = omission;
            }
            else
            {
                Admit(stretch);
            }
        }
    }

    public bool HasAtHand(IReadOnlyList<Equipment> anyOf) => anyOf.Any(_atHand.Contains);

    private static HashSet<Equipment> AtHand(CompositionRequest request)
    {
        HashSet<Equipment> atHand = [.. request.Equipment ?? Household];
        switch (request.Situation.SurfaceOrDefault)
        {
            case Surface.Bed:
                atHand.Add(Equipment.Bed);
                break;
            case Surface.Chair:
                atHand.Add(Equipment.Chair);
                break;
            default:
                break;
        }

        return atHand;
    }

    private Omission? Refuse(Stretch stretch)
    {
        if (request.Exclude.Any(id => stretch.Id == id || stretch.FormerIds.Contains(id)))
        {
            return new(stretch, OmissionReason.Excluded, Message.Of("omission.excluded"));
        }

        if (!IsPossible(stretch.Position))
        {
            return new(stretch, OmissionReason.Position, Message.Of("omission.position", ("position", Name(stretch.Position))));
        }

        if (stretch.Equipment.FirstOrDefault(need => !HasAtHand(need)) is { } missing)
        {
            return new(stretch, OmissionReason.Equipment, Message.Of("omission.equipment", ("equipment", Name(missing[0]))));
        }

        return stretch.Phases is [RoutinePhase.Release] && !request.WantsRelease && !IsWished(stretch)
            ? new(stretch, OmissionReason.Phase, Message.Of("omission.release"))
            : null;
    }

    private bool IsPossible(BodyPosition position)
    {
        if (request.Positions is { } possible && !possible.Contains(position))
        {
            return false;
        }

        return request.Situation.SurfaceOrDefault switch
        {
            Surface.Chair => OnChair.Contains(position),
            Surface.Bed => OnBed.Contains(position),
            _ => true,
        };
    }

    private void Admit(Stretch stretch)
    {
        var wanted = stretch.Laterality is Laterality.Sided && request.Side is not BodySide.Both
            ? stretch.Sides.Where(side => side == request.Side)
            : stretch.Sides;
        var verdicts = wanted.ToDictionary(side => side, side => report.For(stretch.Id, side));
        var allowed = verdicts.Where(pair => IsAllowed(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value);
        if (allowed.Count == 0)
        {
            Omissions[stretch.Id] = new(stretch, OmissionReason.Safety, Refusal(verdicts.Values.MaxBy(verdict => verdict.Effective)!));
            return;
        }

        var changes = allowed.Values.SelectMany(verdict => verdict.Modifications).ToList();
        Candidates.Add(new()
        {
            Stretch = stretch,
            Sides = [.. allowed.Keys.Order()],
            Verdicts = allowed,
            Dose = DoseRule.For(stretch, _person, changes),
            MostRepetitions = stretch.DoseRangeFor(Population.Adult).HighestRepetitions.Count,
            SecondsPerMuscleAtMost = changes.Min(change => change.SecondsPerMuscleAtMost),
            Weight = FocusScore.Of(stretch, request),
        });
    }

    /// <summary>A stretch to modify enters only when every change can be made: its prop is at hand, no variant stands in.</summary>
    private bool IsAllowed(StretchVerdict verdict) =>
        verdict.Effective < Verdict.Avoid
        && (verdict.Effective < Verdict.Modify
            || verdict.Modifications.All(change => !change.UseEasierVariant && (change.Prop is not { } prop || _atHand.Contains(prop))));

    private static Message Refusal(StretchVerdict verdict)
    {
        var deciding = verdict.Findings.FirstOrDefault(finding => finding.Decides);
        return Message.Of("omission.safety", ("reason", deciding?.Text ?? Message.Of("rule.open-questions")));
    }

    private bool IsWished(Stretch stretch) => request.Include.Any(id => stretch.Id == id || stretch.FormerIds.Contains(id));

    private static Message Name(BodyPosition position) => Message.Of($"position.{Vocabulary<BodyPosition>.IdOf(position)}");

    private static Message Name(Equipment equipment) => Message.Of($"equipment.{Vocabulary<Equipment>.IdOf(equipment)}");
}
