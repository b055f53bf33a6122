using StretchKit.Serialization;

namespace StretchKit.Composition.Solver;

/// <summary>Where the parts of a model stand in its file, so that a check of the whole can still name a place.</summary>
internal sealed class ModelMarks(DataFile file)
{
    public DataMark Transitions { get; set; }

    public DataMark EndCosts { get; set; }

    public DataMark Windows { get; set; }

    public List<DataMark> Groups { get; } = [];

    public List<DataMark> Items { get; } = [];

    public List<DataMark> Ties { get; } = [];

    public DataMark Of(ModelFault fault) => fault.Place switch
    {
        ModelPlace.Transitions => Transitions,
        ModelPlace.EndCosts => EndCosts,
        ModelPlace.Windows => Windows,
        ModelPlace.Group => Groups[fault.Index],
        ModelPlace.Item => Items[fault.Index],
        ModelPlace.Tie => Ties[fault.Index],
        _ => new(file, 0),
    };
}
