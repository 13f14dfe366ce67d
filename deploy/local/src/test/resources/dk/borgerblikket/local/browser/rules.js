// The rules of axe that the page breaks, each with the first places where it does.
async tags => {
    const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], iframes: false });
    return result.violations.map(rule => {
        const places = rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html.slice(0, 200) + ' ' + node.failureSummary);
        return 'axe ' + rule.id + ': ' + rule.help + ' ' + places.join(' | ');
    });
}
