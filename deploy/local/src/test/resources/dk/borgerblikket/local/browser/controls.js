// Numbers the controls that a reader can use, and tells their numbers with what they look like. Of a group of radio
// buttons the tabulator key reaches one.
() => {
    const groups = new Set();
    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(control => {
        if (control.disabled || control.type === 'hidden' || !control.checkVisibility({ visibilityProperty: true })) {
            return false;
        }
        if (control.type === 'radio') {
            const group = (control.form ? [...document.forms].indexOf(control.form) : '') + ' ' + control.name;
            const first = !groups.has(group);
            groups.add(group);
            return first;
        }
        return true;
    });
    document.activeElement?.blur();
    window.scrollTo(0, 0);
    return controls.map((control, number) => {
        control.inspectionName = number + ' ' + control.outerHTML.slice(0, 100).replace(/\s+/g, ' ');
        if (control.type === 'radio') {
            document.getElementsByName(control.name).forEach(other => {
                if (other.form === control.form) other.inspectionName = control.inspectionName;
            });
        }
        return control.inspectionName;
    });
}
