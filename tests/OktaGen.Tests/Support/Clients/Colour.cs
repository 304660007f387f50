using System.Text.Json.Serialization;

namespace OktaGen.Tests;

public enum Colour
{
    [JsonStringEnumMemberName("DARK_RED")]
    DarkRed,
    Green,
}
