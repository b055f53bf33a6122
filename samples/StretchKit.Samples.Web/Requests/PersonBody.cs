using System.ComponentModel;
using System.Text.Json;

namespace StretchKit.Samples.Web.Requests;

/// <summary>What every request may say of the person.</summary>
internal abstract class PersonBody
{
    [Description("What is known about the person, as stretchkit-profile/1 (docs/formats/profile.md). Left out or null: nothing is known, which is not the same as healthy.")]
    public JsonElement? Profile { get; set; }
}
