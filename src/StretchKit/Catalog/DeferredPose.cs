using StretchKit.Poses;
using StretchKit.Poses.Reading;
using StretchKit.Poses.Scene;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>
/// The pose of an entry. That of an own entry is read at once, so that its faults refuse the file. That of a built-in
/// entry, which the tests have read, waits in its file until a figure is asked for: most apps never do.
/// </summary>
internal sealed class DeferredPose
{
    private readonly PoseDraft? _draft;
    private readonly DataFile? _part;

    private DeferredPose(PoseDraft? draft, DataFile? part)
    {
        _draft = draft;
        _part = part;
    }

    public static DeferredPose Read(ref DataReader reader) =>
        reader.File.IsBuiltIn ? new(null, reader.Part(DataFormat.Pose)) : new(PoseReader.Read(ref reader), null);

    public void GiveTo(Stretch stretch)
    {
        if (_draft is not null)
        {
            stretch.SetPose(() => PoseOf(stretch, _draft));
            _ = stretch.Pose;
        }
        else
        {
            stretch.SetPose(() => PoseOf(stretch, ReadPart()));
        }
    }

    private static Pose PoseOf(Stretch stretch, PoseDraft draft)
    {
        var muscle = stretch.Muscles is [var first, ..] ? first.Muscle : default;
        return draft.For(stretch.Position, TargetPatch.Of(muscle, stretch.Laterality is not Laterality.Bilateral), PropKinds.Of(stretch.Equipment));
    }

    private PoseDraft ReadPart()
    {
        var problems = new DiagnosticBag();
        PoseDraft? draft = null;
        DataReader.ReadFile(_part!, problems, (ref DataReader reader) => draft = PoseReader.Read(ref reader));
        problems.ThrowIfAny();
        return draft!;
    }
}
