namespace OktaGen;

/// <summary>What joins the conditions of an expression at its outermost level.</summary>
internal enum FilterJoint
{
    None,
    And,
    Or,
}
