using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StretchKit.Serialization;

/// <summary>
/// Finds the JSON path of a place in a file by walking there. A good file then pays nothing for paths; in a bad one
/// places mostly come in order, so the walk goes on from the last one.
/// </summary>
internal sealed class PathFinder(DataFile file)
{
    private readonly List<Frame> _frames = [];
    private JsonReaderState _state = new(DataReader.JsonOptions);
    private int _consumed;
    private long _reached = -1;

    /// <summary>Gives the path of the token at an offset; of broken JSON, the path of the last token before the fault.</summary>
    public string At(long offset)
    {
        if (offset < _reached)
        {
            _frames.Clear();
            (_state, _consumed, _reached) = (new(DataReader.JsonOptions), 0, -1);
        }

        var path = Path();
        try
        {
            while (_reached < offset && Step(offset, ref path))
            {
                // Each step walks one token nearer.
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            (path, _reached) = (Path(), long.MaxValue);
        }

        return path;
    }

    /// <summary>Walks over one token and notes its path when it is the one that was asked for.</summary>
    private bool Step(long offset, ref string path)
    {
        var json = new Utf8JsonReader(file.Utf8[_consumed..], isFinalBlock: true, _state);
        if (!json.Read())
        {
            return false;
        }

        var start = _consumed + json.TokenStartIndex;
        var kind = json.TokenType;
        if (kind is JsonTokenType.PropertyName)
        {
            _frames[^1].Name = json.GetString()!;
        }
        else if (kind is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _frames.RemoveAt(_frames.Count - 1);
        }
        else if (_frames is [.., { Name: null } list])
        {
            list.Index++;
        }

        path = start >= offset ? Path() : path;
        if (kind is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _frames.Add(new() { Name = kind is JsonTokenType.StartObject ? "" : null });
        }
        else if (kind is not JsonTokenType.PropertyName && _frames is [.., { Name: not null } parent])
        {
            parent.Name = ""; // its value is over; what goes wrong next belongs to the object
        }

        (_state, _consumed, _reached) = (json.CurrentState, _consumed + (int)json.BytesConsumed, start);
        return true;
    }

    private string Path()
    {
        var text = new StringBuilder("$");
        foreach (var frame in _frames)
        {
            _ = frame.Name switch
            {
                null => text.Append(CultureInfo.InvariantCulture, $"[{frame.Index}]"),
                "" => text,
                var name => text.Append('.').Append(name),
            };
        }

        return text.ToString();
    }

    /// <summary>An object with the property at hand, empty between properties, or a list, which has no name, with the item at hand.</summary>
    private sealed class Frame
    {
        public string? Name { get; set; }

        public int Index { get; set; } = -1;
    }
}
