using System.Text;

namespace OktaGen.Knowledge.Catalogue;

/// <summary>A route without the names of its placeholders, and without its query: two routes that mean the same have one shape.</summary>
internal static class RouteShape
{
    public static string Of(string route)
    {
        var shape = new StringBuilder(route.Length);
        bool isName = false;
        foreach (char character in route)
        {
            if (character == '?')
            {
                break;
            }

            isName &= character != '}';
            if (!isName)
            {
                shape.Append(character);
            }

            isName |= character == '{';
        }

        return shape.ToString();
    }
}
